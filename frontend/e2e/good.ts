import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';

export const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } };

/** In both sizes and both colours: accessible, and no wider than the window. */
export async function good(page: Page, place: string): Promise<void> {
  for (const size of ['phone', 'desktop'] as const)
    for (const scheme of ['light', 'dark'] as const) await look(page, place, size, scheme);
  await page.setViewportSize(sizes.phone);
}

/** For the many: small and dark, large and light. */
export async function glance(page: Page, place: string, except: string[] = []): Promise<void> {
  await look(page, place, 'phone', 'dark', except);
  await look(page, place, 'desktop', 'light', except);
}

async function look(
  page: Page,
  place: string,
  size: keyof typeof sizes,
  colorScheme: 'light' | 'dark',
  except: string[] = [],
): Promise<void> {
  await page.setViewportSize(sizes[size]);
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
  await expectAccessible(page, `${place}, ${size}, ${colorScheme}`, except);
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(excess, `${place} is wider than a ${size}`).toBeLessThanOrEqual(0);
  expect.soft(await tooSmall(page), `${place}: too small for a finger`).toEqual([]);
  await page.screenshot({ path: `test-results/site/${place}, ${size}, ${colorScheme}.png`, fullPage: true });
}

/** What one presses, lower than 44 pixels; links within a text are as high as the text. */
function tooSmall(page: Page): Promise<string[]> {
  const pressed =
    '.mantine-Button-root, .mantine-ActionIcon-root, .mantine-Input-input, .mantine-SegmentedControl-label';
  return page
    .locator(pressed)
    .evaluateAll((all) =>
      (matchMedia('(pointer: coarse)').matches ? all : [])
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.5)
        .map((one) => `${one.textContent} ${Math.round(one.getBoundingClientRect().height)}`),
    );
}
