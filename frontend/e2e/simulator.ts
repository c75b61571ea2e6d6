/** The world outside, moved by hand. */
export async function control(path: string, order: object, method = 'POST'): Promise<void> {
  const response = await fetch(`${process.env['E2E_SIMULATOR'] ?? ''}${path}`, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(order),
  });
  if (!response.ok) throw new Error(`The simulator refused: ${await response.text()}`);
}

/** What a person does at Plex. */
export async function acceptAtPlex(person: string, server: string): Promise<void> {
  await control('/_sim/invitations/accept', { person, server });
}
