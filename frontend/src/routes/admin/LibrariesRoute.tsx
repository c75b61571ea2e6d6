import { getRouteApi } from '@tanstack/react-router';
import { LibrariesPage } from '@/features/library/LibrariesPage';

const route = getRouteApi('/admin/libraries');

export function LibrariesRoute() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <LibrariesPage
      search={search}
      onSearch={(change) => void navigate({ search: (before) => ({ ...before, ...change }) })}
    />
  );
}
