/** `SERVER_UNREACHABLE`, `server-unreachable` and `serverUnreachable` as words, where a code has no text of its own. */
export function words(code: string): string {
  const spaced = code
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[-_.]+/g, ' ')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
