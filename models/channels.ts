/** The two channels between page and main: one for calls, one for what main announces. */
export const channels = { call: 'call', event: 'event' } as const

/** Where the page comes from. */
export const appOrigin = 'app://schluessig'
