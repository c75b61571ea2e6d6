import { ActionIcon, Indicator, Tooltip } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { noticeList } from './queries';

export function NoticeBell() {
  const { t } = useTranslation('admin');
  const allowed = useMay('notices:read');
  const { data } = useQuery({ ...noticeList({ open: true, pageSize: 1 }), enabled: allowed });
  if (!allowed) return null;
  const open = data?.total ?? 0;
  const label = open === 0 ? t('noNotices') : t('notices', { count: open });
  return (
    <Tooltip label={label}>
      <Indicator disabled={open === 0} color="red" offset={7} size={9}>
        <ActionIcon
          component={Link}
          to="/admin/notices"
          variant="subtle"
          color="gray"
          size={38}
          aria-label={label}
        >
          <IconBell size={20} stroke={1.6} />
        </ActionIcon>
      </Indicator>
    </Tooltip>
  );
}
