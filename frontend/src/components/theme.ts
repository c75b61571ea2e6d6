import {
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

const tide: MantineColorsTuple = [
  '#e9f5f5',
  '#d0e9ea',
  '#a3d4d7',
  '#72bdc2',
  '#49a7ad',
  '#2b949b',
  '#127f86',
  '#0c6a70',
  '#08555a',
  '#043f43',
];
const gray: MantineColorsTuple = [
  '#f6f8f8',
  '#eef2f2',
  '#e2e8e8',
  '#d2dbdb',
  '#b9c5c5',
  '#8b9b9c',
  '#5f7072',
  '#47585a',
  '#2f3d3f',
  '#192325',
];
const dark: MantineColorsTuple = [
  '#d9e2e2',
  '#b3c2c3',
  '#93a4a6',
  '#6a7c7e',
  '#3a4a4c',
  '#2b383a',
  '#1a2426',
  '#111a1b',
  '#0c1314',
  '#070c0d',
];
const amber: MantineColorsTuple = [
  '#fff6e5',
  '#fdeac6',
  '#f9d491',
  '#f4bd5a',
  '#eba92f',
  '#d99312',
  '#b87606',
  '#8f5a00',
  '#6e4500',
  '#4e3000',
];

/** White on it can be read in both themes. */
const danger = {
  background: 'var(--mantine-color-red-9)',
  hover: 'color-mix(in srgb, var(--mantine-color-red-9) 88%, black)',
  color: 'var(--mantine-color-white)',
  border: '1px solid transparent',
};

/** Alerts are tinted surfaces in both themes, never a block of colour. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  if (input.variant === 'filled' && input.color === 'red') return danger;
  if (input.variant !== 'light' || input.color === undefined || input.color.includes('.')) return colors;
  const shade = (index: number) => `var(--mantine-color-${input.color ?? 'tide'}-${index})`;
  const tint = (percent: number) => `color-mix(in srgb, ${shade(6)} ${percent}%, var(--surface))`;
  return {
    background: `light-dark(${tint(11)}, ${tint(17)})`,
    hover: `light-dark(${tint(17)}, ${tint(24)})`,
    color: `light-dark(${shade(9)}, ${shade(2)})`,
    border: '1px solid transparent',
  };
};

export const theme = createTheme({
  variantColorResolver,
  colors: { tide, gray, dark, amber },
  primaryColor: 'tide',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: "'Hanken Grotesk Variable', system-ui, -apple-system, 'Segoe UI', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Mono', 'Liberation Mono', monospace",
  headings: {
    fontFamily: "'Hanken Grotesk Variable', system-ui, sans-serif",
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.25' },
      h2: { fontSize: '1.1875rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  radius: { sm: '6px', md: '9px', lg: '14px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  /* By name: importing the components here would put all of them into the first load. */
  components: {
    Button: { styles: { label: { fontWeight: 600 } } },
    Card: { defaultProps: { withBorder: true, padding: 'lg', radius: 'lg' } },
    Paper: { defaultProps: { radius: 'lg' } },
    Badge: {
      defaultProps: { radius: 'sm', variant: 'light' },
      styles: { label: { textTransform: 'none', fontWeight: 600 } },
    },
    Modal: {
      defaultProps: { radius: 'lg', centered: true, overlayProps: { backgroundOpacity: 0.45, blur: 2 } },
    },
    /* Inside a landmark, and the first item has the focus: the placeholder is no child that a menu may have. */
    Menu: { defaultProps: { withInitialFocusPlaceholder: false, portalProps: { target: 'main' } } },
    Drawer: { defaultProps: { overlayProps: { backgroundOpacity: 0.45, blur: 2 } } },
    /* Their element <header> in a dialog would be a second banner of the page to assistive technology. */
    ModalHeader: { defaultProps: { component: 'div' } },
    DrawerHeader: { defaultProps: { component: 'div' } },
    /* The list itself scrolls, as its box does for the keyboard. */
    Select: {
      defaultProps: { withScrollArea: false },
      styles: { options: { maxHeight: 250, overflowY: 'auto' } },
    },
    Tooltip: {
      defaultProps: {
        withArrow: true,
        openDelay: 250,
        events: { hover: true, focus: true, touch: true },
        portalProps: { target: 'main' },
      },
    },
  },
});
