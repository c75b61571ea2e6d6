import { getRouteApi } from '@tanstack/react-router';
import { LettersPage } from '@/features/notification/LettersPage';
import { OutboxPage } from '@/features/notification/OutboxPage';

const outboxApi = getRouteApi('/admin/outbox');
const lettersApi = getRouteApi('/admin/letters');

export function OutboxRoute() {
  const navigate = outboxApi.useNavigate();
  return (
    <OutboxPage
      search={outboxApi.useSearch()}
      onSearch={(change) => void navigate({ search: (before) => ({ ...before, ...change }) })}
    />
  );
}

export function LettersRoute() {
  const navigate = lettersApi.useNavigate();
  return (
    <LettersPage
      search={lettersApi.useSearch()}
      onSearch={(change) => void navigate({ search: (before) => ({ ...before, ...change }) })}
    />
  );
}
