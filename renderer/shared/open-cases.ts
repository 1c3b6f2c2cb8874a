const key = 'open-cases'

/**
 * Ids of the open cases, so that the bar still shows the others when closing one reloads the page. Random ids, no content; the session's storage
 * lives in memory (the window's partition is not persistent).
 */
export function openCasesAfterReload(): readonly string[] {
  return sessionStorage.getItem(key)?.split(' ').filter(Boolean) ?? []
}

export function rememberOpenCases(caseIds: readonly string[]): void {
  sessionStorage.setItem(key, caseIds.join(' '))
}

export function forgetOpenCase(caseId: string): void {
  rememberOpenCases(openCasesAfterReload().filter((each) => each !== caseId))
}
