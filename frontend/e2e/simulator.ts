/** The world outside, moved by hand: what a person does at Plex. */
export async function acceptAtPlex(person: string, server: string): Promise<void> {
  const response = await fetch(`${process.env['E2E_SIMULATOR'] ?? ''}/_sim/invitations/accept`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ person, server }),
  });
  if (!response.ok) throw new Error(`The simulator refused: ${await response.text()}`);
}
