import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { PlanEditPage } from '@/features/plan/PlanEditPage';

const route = getRouteApi('/admin/plans/$planId');

export function NewPlanRoute() {
  const navigate = useNavigate();
  return <PlanEditPage id={undefined} onSaved={() => void navigate({ to: '/admin/plans' })} />;
}

export function PlanRoute() {
  const { planId } = route.useParams();
  const navigate = useNavigate();
  return <PlanEditPage key={planId} id={planId} onSaved={() => void navigate({ to: '/admin/plans' })} />;
}
