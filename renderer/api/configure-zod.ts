import { config } from 'zod'

// Imported before any schema is built: building one tries `new Function`, which the page's content security policy forbids.
config({ jitless: true })
