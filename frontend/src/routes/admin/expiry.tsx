import { getRouteApi } from '@tanstack/react-router';
import { ExpiryRunPage } from '@/features/expiry/ExpiryRunPage';
import { ExpiryRunsPage } from '@/features/expiry/ExpiryRunsPage';

const listApi = getRouteApi('/admin/expiry-runs');
const runApi = getRouteApi('/admin/expiry-runs/$runId');

export function ExpiryRunsRoute() {
  const search = listApi.useSearch();
  const navigate = listApi.useNavigate();
  return (
    <ExpiryRunsPage
      search={search}
      onSearch={(change) => void navigate({ search: (before) => ({ ...before, ...change }) })}
    />
  );
}

export function ExpiryRunRoute() {
  const { runId } = runApi.useParams();
  const search = runApi.useSearch();
  const navigate = runApi.useNavigate();
  return (
    <ExpiryRunPage
      id={runId}
      search={search}
      onSearch={(change) => void navigate({ search: (before) => ({ ...before, ...change }) })}
    />
  );
}
