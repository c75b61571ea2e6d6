import { getRouteApi } from '@tanstack/react-router';
import { BulkEditPage } from '@/features/bulk/BulkEditPage';
import { BulkEditsPage } from '@/features/bulk/BulkEditsPage';

const listApi = getRouteApi('/admin/bulk-edits');
const oneApi = getRouteApi('/admin/bulk-edits/$editId');

export function BulkEditsRoute() {
  const search = listApi.useSearch();
  const navigate = listApi.useNavigate();
  return (
    <BulkEditsPage
      search={search}
      onSearch={(change) => void navigate({ search: (before) => ({ ...before, ...change }) })}
      onOpen={({ id }) => void navigate({ to: '/admin/bulk-edits/$editId', params: { editId: id } })}
    />
  );
}

export function BulkEditRoute() {
  const { editId } = oneApi.useParams();
  const search = oneApi.useSearch();
  const navigate = oneApi.useNavigate();
  return (
    <BulkEditPage
      key={editId}
      id={editId}
      search={search}
      onSearch={(change) => void navigate({ search: (before) => ({ ...before, ...change }) })}
      onOpen={(id) => void navigate({ to: '/admin/bulk-edits/$editId', params: { editId: id } })}
    />
  );
}
