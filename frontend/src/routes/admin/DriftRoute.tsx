import { getRouteApi } from '@tanstack/react-router';
import { DriftPage } from '@/features/drift/DriftPage';

const route = getRouteApi('/admin/drift');

export function DriftRoute() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <DriftPage
      search={search}
      onSearch={(change) => void navigate({ search: (before) => ({ ...before, ...change }) })}
    />
  );
}
