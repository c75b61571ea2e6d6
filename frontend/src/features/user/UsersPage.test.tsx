import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { gets, listOf } from '@/test/panel';
import { show, signIn } from '@/test/render';
import { panel } from '@/test/setup';
import { UsersPage } from './UsersPage';
import type { UserSearch } from './queries';

const person = (id: string, displayName: string) => ({
  id,
  displayName,
  state: 'ACTIVE',
  permanent: false,
  changeRequired: false,
  tags: [],
  createdAt: '2027-01-01T00:00:00Z',
  email: `${id}@example.org`,
});
const onSearch = vi.fn<(change: UserSearch) => void>();
const onOpen = vi.fn();
const people = ['Ada', 'Bo', 'Cy'].map((name) => person(name.toLowerCase(), name));

async function open(search: UserSearch, total = 3) {
  panel.use(
    gets('/users', { ...listOf(people), total }),
    gets('/users/totals', { total, active: 2, expired: 1, suspended: 0, permanent: 0, noCoverage: 0 }),
    gets('/plans', listOf([])),
    gets('/server-locations', listOf([])),
    gets('/servers', listOf([{ id: 's1', name: 'Atlas' }])),
  );
  await show(
    <UsersPage
      search={search}
      onSearch={onSearch}
      onOpen={onOpen}
      export={null}
      actions={(selection) => <output>{JSON.stringify(selection)}</output>}
    />,
  );
  await screen.findByRole('link', { name: 'Ada' });
}

beforeEach(() => {
  onSearch.mockClear();
  onOpen.mockClear();
  signIn();
});

it('selects everybody whom the filter finds, on all pages, but for those taken out again', async () => {
  await open({ state: 'ACTIVE' }, 1248);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select Ada' }));
  await userEvent.click(screen.getByRole('button', { name: 'Select all 1,248 on all pages' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select Bo' }));
  expect(screen.getByText('1,247 selected of 1,248 that match')).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('{"filter":{"state":"ACTIVE"},"exclude":["bo"]}');
});

it('is walked and selected by keyboard', async () => {
  await open({});
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  rows[0]?.focus();
  await userEvent.keyboard(' {ArrowDown}{ArrowDown} ');
  expect(screen.getByRole('status')).toHaveTextContent('{"userIds":["ada","cy"]}');
  await userEvent.keyboard('{Enter}');
  expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ id: 'cy' }));
});

it('reads its filters out as a sentence and takes single parts away', async () => {
  await open({ serverId: 's1', changeRequired: true });
  expect(await screen.findByText('server is Atlas')).toBeVisible();
  await userEvent.click(
    screen.getByRole('button', { name: 'Remove the filter “must change the Plex account”' }),
  );
  expect(onSearch).toHaveBeenCalledWith(expect.objectContaining({ changeRequired: undefined }));
});

it('says how many stand where, and each number leads to them', async () => {
  await open({ state: 'ACTIVE' });
  const totals = within(await screen.findByRole('group', { name: 'How they stand' }));
  expect(totals.getByRole('button', { name: 'Active 2' })).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(totals.getByRole('button', { name: 'Expired 1' }));
  expect(onSearch).toHaveBeenLastCalledWith({ page: undefined, state: 'EXPIRED' });
});
