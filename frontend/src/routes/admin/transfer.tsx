import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { UserImportPage } from '@/features/usertransfer/UserImportPage';
import { UserImportsPage } from '@/features/usertransfer/UserImportsPage';

const importApi = getRouteApi('/admin/user-imports/$importId');

export function UserImportsRoute() {
  const navigate = useNavigate();
  return (
    <UserImportsPage
      onStarted={(importId) => void navigate({ to: '/admin/user-imports/$importId', params: { importId } })}
    />
  );
}

export function UserImportRoute() {
  const { importId } = importApi.useParams();
  const search = importApi.useSearch();
  const navigate = importApi.useNavigate();
  return (
    <UserImportPage
      id={importId}
      search={search}
      onSearch={(change) => void navigate({ search: (before) => ({ ...before, ...change }) })}
    />
  );
}
