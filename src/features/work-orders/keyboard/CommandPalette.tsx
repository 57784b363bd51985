import { FileText } from 'lucide-react'
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { WorkOrder, WorkOrderId } from '../../../domain/workOrder.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { clipText } from '../../../ui/clipText.ts'
import { useTenantWords } from '../../../ui/useTenantWords.ts'
import { commandGroups, findCommands } from './command.ts'
import type { Command } from './command.ts'
import { findWorkOrders } from './findWorkOrders.ts'
import type { FoundWorkOrders } from './findWorkOrders.ts'
import { KeyCaps } from './KeyCaps.tsx'
import './CommandPalette.css'

export interface CommandPaletteProps {
  readonly commands: readonly Command[]
  /** All that arrived, whatever the list shows of it. */
  readonly workOrders: readonly WorkOrder[]
  readonly onOpen: (id: WorkOrderId) => void
  readonly onClose: () => void
}

/** The parts of the palette from top to bottom: what is called so, what is done so, what mentions it. */
const groups = ['workOrders', ...commandGroups, 'mentions'] as const

/** A line of the palette: its group's head stands over the first of them. */
interface Choice {
  readonly key: string
  readonly group: (typeof groups)[number]
  readonly command: Command
  /** Stands before the words: a work order's reference. */
  readonly reference: string | null
}

/**
 * Everything the list can do, by its name, and every work order by its reference, name or any text in
 * it. A combobox with a list of options (WAI-ARIA 1.2) in the platform's own modal dialog.
 */
export function CommandPalette({ commands, workOrders, onOpen, onClose }: CommandPaletteProps) {
  const t = useT()
  const words = useTenantWords()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const searched = useDeferredValue(typed)
  useEffect(() => dialog.current?.showModal(), [])

  const found = useMemo(
    () => findWorkOrders(workOrders, searched, words),
    [workOrders, searched, words],
  )
  const choicesOf = ({ called, mentioning }: FoundWorkOrders, text: string) => [
    ...called.map((one) => workOrderChoice(one, 'workOrders', onOpen)),
    ...findCommands(commands, text).map(commandChoice),
    ...mentioning.map((one) => workOrderChoice(one, 'mentions', onOpen)),
  ]
  const choices = choicesOf(found, searched)
  const index = Math.min(active, choices.length - 1)
  const optionId = (place: number) => `${id}-${place}`

  function run(choice: Choice | undefined) {
    if (choice === undefined) return
    // The focus goes back to where it was first: what runs may send it elsewhere.
    dialog.current?.close()
    choice.command.run()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const last = choices.length - 1
    const next =
      event.key === 'ArrowDown'
        ? (index + 1) % choices.length
        : event.key === 'ArrowUp'
          ? (index + last) % choices.length
          : event.key === 'PageDown'
            ? Math.min(last, index + 8)
            : event.key === 'PageUp'
              ? Math.max(0, index - 8)
              : null
    // Enter may come before the list has caught up with what was typed.
    const current = () => choicesOf(findWorkOrders(workOrders, typed, words), typed)
    if (event.key === 'Enter') run((typed === searched ? choices : current())[index])
    else if (next !== null && last >= 0) setActive(next)
    else if (event.key === 'k' && (event.ctrlKey || event.metaKey)) dialog.current?.close()
    else return
    event.preventDefault()
  }

  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={t('palette.title')}
      closedby="any"
      onClose={onClose}
    >
      <input
        className="palette__input"
        role="combobox"
        aria-label={t('palette.title')}
        aria-expanded={choices.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={index >= 0 ? optionId(index) : undefined}
        placeholder={t('palette.placeholder')}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={t('palette.results')}
        className="palette__list"
      >
        {groups.map((group) => {
          const first = choices.findIndex((choice) => choice.group === group)
          if (first < 0) return null
          const members = choices.filter((choice) => choice.group === group)
          return (
            <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
              <p id={`${id}-${group}`} className="palette__group">
                {t(`palette.${group}`)}
              </p>
              {members.map((choice, place) => (
                <Option
                  key={choice.key}
                  id={optionId(first + place)}
                  choice={choice}
                  isActive={first + place === index}
                  onPoint={() => setActive(first + place)}
                  onRun={() => run(choice)}
                />
              ))}
            </div>
          )
        })}
      </div>
      {choices.length === 0 && <p className="palette__none">{t('palette.none')}</p>}
      <p role="status" className="spoken">
        {t('palette.count', { count: choices.length })}
      </p>
    </dialog>
  )
}

function Option({
  id,
  choice,
  isActive,
  onPoint,
  onRun,
}: {
  readonly id: string
  readonly choice: Choice
  readonly isActive: boolean
  readonly onPoint: () => void
  readonly onRun: () => void
}) {
  const { command, reference } = choice
  const Icon = command.icon
  const option = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  // The keys are the input's, which keeps the focus: an option is only ever pointed at.
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      ref={option}
      id={id}
      role="option"
      aria-selected={isActive}
      className="palette__option"
      onMouseMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onRun}
    >
      <Icon aria-hidden="true" size={16} />
      {reference !== null && <bdi className="palette__reference">{reference}</bdi>}
      <bdi className="ellipsis">{command.words}</bdi>
      {command.count !== undefined && <span className="palette__count">{command.count}</span>}
      {command.shortcut !== undefined && <KeyCaps id={command.shortcut} />}
    </div>
  )
}

function workOrderChoice(
  workOrder: WorkOrder,
  group: 'workOrders' | 'mentions',
  onOpen: (id: WorkOrderId) => void,
): Choice {
  return {
    key: workOrder.id,
    group,
    reference: clipText(workOrder.reference, 40),
    command: {
      id: workOrder.id,
      group: 'show',
      words: clipText(workOrder.name ?? '', 120),
      icon: FileText,
      run: () => onOpen(workOrder.id),
    },
  }
}

function commandChoice(command: Command): Choice {
  return { key: command.id, group: command.group, reference: null, command }
}
