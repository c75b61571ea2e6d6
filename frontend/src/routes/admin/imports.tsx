import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { PeopleImportPage } from '@/features/peopleimport/PeopleImportPage';
import { PeopleImportsPage } from '@/features/peopleimport/PeopleImportsPage';

const importApi = getRouteApi('/admin/people-imports/$importId');

export function ImportsRoute() {
  const navigate = useNavigate();
  return (
    <PeopleImportsPage
      onStarted={(importId) => void navigate({ to: '/admin/people-imports/$importId', params: { importId } })}
    />
  );
}

export function ImportRoute() {
  const { importId } = importApi.useParams();
  const search = importApi.useSearch();
  const navigate = importApi.useNavigate();
  return (
    <PeopleImportPage
      id={importId}
      search={search}
      onSearch={(change) => void navigate({ search: (before) => ({ ...before, ...change }) })}
    />
  );
}
