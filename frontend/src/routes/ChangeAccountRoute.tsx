import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { ChangeAccountPage } from '@/features/account/ChangeAccountPage';

const route = getRouteApi('/account/change-plex-account');

export function ChangeAccountRoute() {
  const { signIn } = route.useSearch();
  const navigate = route.useNavigate();
  const forget = useCallback(() => void navigate({ search: {}, replace: true }), [navigate]);
  return <ChangeAccountPage signIn={signIn} onSignInDone={forget} />;
}
