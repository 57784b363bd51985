/**
 * The octagon of "overdue", the one solid sign among the verdicts, the mark cut out of it. Drawn here
 * because the icon set has it in outline only, with the mark painted under the shape when filled.
 */
export function SolidOctagonAlert({
  size = 14,
  className,
}: {
  readonly size?: number
  readonly className?: string
}) {
  return (
    <svg
      aria-hidden="true"
      className={className}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="currentColor"
    >
      <path
        fillRule="evenodd"
        d="M8.7 1.5h6.6c.4 0 .8.2 1.1.4l5.7 5.7c.2.3.4.7.4 1.1v6.6c0 .4-.2.8-.4 1.1l-5.7 5.7c-.3.2-.7.4-1.1.4H8.7c-.4 0-.8-.2-1.1-.4l-5.7-5.7a1.6 1.6 0 0 1-.4-1.1V8.7c0-.4.2-.8.4-1.1l5.7-5.7c.3-.2.7-.4 1.1-.4ZM12 6.2c-.8 0-1.4.6-1.4 1.4v5c0 .8.6 1.4 1.4 1.4s1.4-.6 1.4-1.4v-5c0-.8-.6-1.4-1.4-1.4Zm0 9.2a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3Z"
      />
    </svg>
  )
}
