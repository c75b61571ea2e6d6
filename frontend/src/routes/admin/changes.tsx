import { getRouteApi } from '@tanstack/react-router';
import { AccountChangePage } from '@/features/accountchange/AccountChangePage';
import { AccountChangesPage } from '@/features/accountchange/AccountChangesPage';

const listApi = getRouteApi('/admin/account-changes');
const oneApi = getRouteApi('/admin/account-changes/$changeId');

export function ChangesRoute() {
  const search = listApi.useSearch();
  const navigate = listApi.useNavigate();
  return (
    <AccountChangesPage
      search={search}
      onSearch={(change) => void navigate({ search: (before) => ({ ...before, ...change }) })}
      onOpen={({ id }) => void navigate({ to: '/admin/account-changes/$changeId', params: { changeId: id } })}
    />
  );
}

export function ChangeRoute() {
  return <AccountChangePage id={oneApi.useParams().changeId} />;
}
