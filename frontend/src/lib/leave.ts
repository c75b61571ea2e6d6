/** Goes to a page outside of the panel in this window, so that no browser takes it for an unwanted one. */
export function leaveFor(url: string | undefined): void {
  if (url !== undefined) globalThis.location.assign(url);
}
