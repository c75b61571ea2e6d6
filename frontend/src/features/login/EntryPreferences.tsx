import { Box, Group } from '@mantine/core';
import { LanguageChoice, ThemeChoice } from '@/components/Preferences';

export function EntryPreferences() {
  return (
    <Group justify="center" gap="sm" mt="xl">
      <Box w={140}>
        <LanguageChoice />
      </Box>
      <Box>
        <ThemeChoice />
      </Box>
    </Group>
  );
}
