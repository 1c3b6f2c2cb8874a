/** Where the person is. There is no address bar: a union in one `useState` is the router. */
export type Screen =
  | { readonly name: 'inbox' | 'notes' | 'log' | 'status' | 'help' }
  | { readonly name: 'case'; readonly caseId: string }
