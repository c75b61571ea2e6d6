import { getRouteApi } from '@tanstack/react-router';
import { NewBulkEdit } from '@/features/bulk/NewBulkEdit';
import { ExportMenu } from '@/features/usertransfer/ExportMenu';
import { SignInLinksDialog } from '@/features/user/SignInLinksDialog';
import { filterOf } from '@/features/user/search';
import { UsersPage } from '@/features/user/UsersPage';

const route = getRouteApi('/admin/users');

/** Where people are chosen and what can be done with them come together. */
export function UsersRoute() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <UsersPage
      search={search}
      onSearch={(change) => void navigate({ search: (before) => ({ ...before, ...change }) })}
      onOpen={({ id }) => void navigate({ to: '/admin/users/$userId', params: { userId: id } })}
      export={<ExportMenu filter={filterOf(search)} />}
      actions={(selection, count) => (
        <>
          <SignInLinksDialog selection={selection} count={count} />
          <NewBulkEdit
            selection={selection}
            count={count}
            onStarted={(editId) => void navigate({ to: '/admin/bulk-edits/$editId', params: { editId } })}
          />
        </>
      )}
    />
  );
}
