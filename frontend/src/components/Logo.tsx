interface Props {
  size?: number;
}

/** A river that bends into an S, and the place it came from. */
export function Logo({ size = 28 }: Props) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <rect width="64" height="64" rx="15" fill="#0c6a70" />
      <path
        d="M47 18.5H26.5a6.75 6.75 0 0 0 0 13.5h11a6.75 6.75 0 0 1 0 13.5H24"
        fill="none"
        stroke="#fff"
        strokeWidth="6"
        strokeLinecap="round"
      />
      <circle cx="14.5" cy="45.5" r="3.6" fill="#f4b860" />
    </svg>
  );
}
