import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { InvitationsPage } from '@/features/invitation/InvitationsPage';
import { InvitePage } from '@/features/invitation/InvitePage';
import { ListPage } from '@/features/invitationlist/ListPage';
import { NewListPage } from '@/features/invitationlist/NewListPage';

const listApi = getRouteApi('/admin/invitations');
const oneListApi = getRouteApi('/admin/invitation-lists/$listId');

export function InvitationsRoute() {
  const search = listApi.useSearch();
  const navigate = listApi.useNavigate();
  return (
    <InvitationsPage
      search={search}
      onSearch={(change) => void navigate({ search: (before) => ({ ...before, ...change }) })}
    />
  );
}

export function InviteRoute() {
  const navigate = useNavigate();
  return <InvitePage onInvited={() => void navigate({ to: '/admin/invitations' })} />;
}

export function NewListRoute() {
  const navigate = useNavigate();
  return (
    <NewListPage
      onRead={(listId) => void navigate({ to: '/admin/invitation-lists/$listId', params: { listId } })}
    />
  );
}

export function ListRoute() {
  const { listId } = oneListApi.useParams();
  const search = oneListApi.useSearch();
  const navigate = oneListApi.useNavigate();
  return (
    <ListPage
      id={listId}
      search={search}
      onSearch={(change) => void navigate({ search: (before) => ({ ...before, ...change }) })}
    />
  );
}
