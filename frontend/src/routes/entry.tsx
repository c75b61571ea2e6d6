import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { currentSession } from '@/api/session';
import { ConfirmEmailPage } from '@/features/login/ConfirmEmailPage';
import { ConfirmNewEmailPage } from '@/features/login/ConfirmNewEmailPage';
import { ForgotPasswordPage } from '@/features/login/ForgotPasswordPage';
import { PlexReturnPage } from '@/features/login/PlexReturnPage';
import { RegisterPage } from '@/features/login/RegisterPage';
import { SetPasswordPage } from '@/features/login/SetPasswordPage';
import { SetupPage } from '@/features/login/SetupPage';
import { SignInLinkPage } from '@/features/login/SignInLinkPage';
import { SignInPage } from '@/features/login/SignInPage';
import { homeOf } from './guards';

function useEnter() {
  const navigate = useNavigate();
  return useCallback(() => {
    const self = currentSession()?.login;
    void navigate({ to: self === undefined ? '/sign-in' : homeOf(self), replace: true });
  }, [navigate]);
}

/** Taken once and wiped from the address bar: a secret does not stay in the history. */
function useFragmentToken(): string | null {
  const [token] = useState(() => {
    const found = new URLSearchParams(window.location.hash.slice(1)).get('token');
    if (found !== null) window.history.replaceState(window.history.state, '', window.location.pathname);
    return found;
  });
  return token;
}

export function SetupRoute() {
  return <SetupPage token={useFragmentToken()} onReady={useEnter()} />;
}

export function SignInRoute() {
  const enter = useEnter();
  const router = useRouter();
  const { next } = useSearch({ from: '/sign-in' });
  const forward = next === undefined ? enter : () => router.history.push(next);
  return <SignInPage onSignedIn={forward} />;
}

export const ForgotPasswordRoute = ForgotPasswordPage;
export const RegisterRoute = RegisterPage;

export function SetPasswordRoute() {
  return <SetPasswordPage token={useFragmentToken()} onSignedIn={useEnter()} />;
}

export function ConfirmEmailRoute() {
  return <ConfirmEmailPage token={useFragmentToken()} onSignedIn={useEnter()} />;
}

export function ConfirmNewEmailRoute() {
  return <ConfirmNewEmailPage token={useFragmentToken()} />;
}

export function PlexReturnRoute() {
  return <PlexReturnPage onSignedIn={useEnter()} />;
}

export function SignInLinkRoute() {
  return <SignInLinkPage token={useFragmentToken()} onSignedIn={useEnter()} />;
}
