import { useVirtualizer } from '@tanstack/react-virtual'
import { ChevronDown, ChevronRight, EyeOff } from 'lucide-react'
import { useCallback, useMemo, useRef } from 'react'
import { Link } from 'react-router'
import type { Section } from '../../domain/sections.ts'
import type { TreeRow } from '../../domain/treeRow.ts'
import type { WorkOrder } from '../../domain/workOrder.ts'
import { useT } from '../../i18n/I18n.tsx'
import { cardsOf } from './cardsOf.ts'
import type { CardNode } from './cardsOf.ts'
import { ConcernNote } from './columns/ConcernCell.tsx'
import { CardVerdict } from './columns/DeadlineCell.tsx'
import { HiddenMatchNote } from './columns/HiddenMatchNote.tsx'
import { Marked } from './columns/Marked.tsx'
import { Progress, RollUpWords } from './columns/RollUpWords.tsx'
import { RowSettingProvider } from './columns/RowSetting.ts'
import { SectionCell } from './columns/SectionCell.tsx'
import { StatusWords } from './columns/StatusCell.tsx'
import type { ColumnId } from './columnId.ts'
import { siteName } from '../../domain/place.ts'
import { useList } from './ListContext.ts'
import { ChangedDot, ChangedWords } from './row/ChangedDot.tsx'
import { MoreButton } from './row/RowActions.tsx'
import { useRevealOnce } from './useRevealOnce.ts'
import './CardList.css'

export interface CardListProps {
  readonly rows: readonly TreeRow[]
  /** What matches it is marked; '' = nothing is. */
  readonly query: string
  /** Each card says why its work order needs attention. */
  readonly showsConcern: boolean
  readonly onToggle: (row: TreeRow, isExpanded: boolean) => void
  readonly openKey: string | null
}

/**
 * The list on a phone: a card for each work order that stands by itself, a nested list in the card of
 * a group, with disclosure buttons (rules.md 4.8). Only the cards near the window exist in the page.
 */
export function CardList({ rows, query, showsConcern, onToggle, openKey }: CardListProps) {
  const t = useT()
  const rowSetting = useMemo(
    () => ({ query, shown: columnsOnCard, showsConcern }),
    [query, showsConcern],
  )
  const scroller = useRef<HTMLDivElement>(null)
  const cards = useMemo(() => cardsOf(rows), [rows])
  const virtualizer = useVirtualizer({
    count: cards.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 116,
    // The same function while the cards are the same: a new one is asked of all cards.
    getItemKey: useCallback((index: number) => cards[index]?.row.key ?? index, [cards]),
    gap: 8,
    overscan: 6,
    paddingStart: 4,
    paddingEnd: 12,
  })

  const reveal = useCallback(
    (row: TreeRow) => {
      const rootKey = rootOf(row).key
      const index = cards.findIndex((card) => card.row.key === rootKey)
      if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' })
    },
    [cards, virtualizer],
  )
  useRevealOnce(rows, openKey, reveal)

  return (
    <div ref={scroller} className="cards">
      <RowSettingProvider value={rowSetting}>
        <ul
          className="cards__list"
          aria-label={t('app.title')}
          style={{ height: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const card = cards[index]
            return card === undefined ? null : (
              <li
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                className={card.row.section === null ? 'card' : 'card card--section'}
                style={{ transform: `translateY(${start}px)` }}
                aria-setsize={cards.length}
                aria-posinset={index + 1}
              >
                <Card node={card} onToggle={onToggle} openKey={openKey} />
              </li>
            )
          })}
        </ul>
      </RowSettingProvider>
    </div>
  )
}

/** What a card shows, so that a match anywhere else is told. */
const columnsOnCard: readonly ColumnId[] = [
  'reference',
  'name',
  'status',
  'place',
  'company',
  'location',
]

interface NodeProps {
  readonly node: CardNode
  readonly onToggle: CardListProps['onToggle']
  readonly openKey: string | null
}

function Card({ node, onToggle, openKey }: NodeProps) {
  const { row } = node
  const { workOrder } = row.branch
  return (
    <>
      {workOrder !== null && (
        <div className="card__top">
          <CardHead row={row} workOrder={workOrder} isOpen={row.key === openKey} />
          <MoreButton workOrder={workOrder} className="card__more" />
        </div>
      )}
      {row.section !== null ? (
        <SectionDisclosure row={row} section={row.section} onToggle={onToggle} />
      ) : (
        row.hasChildren && <Disclosure row={row} onToggle={onToggle} />
      )}
      {row.isExpanded && node.children.length > 0 && (
        <Children node={node} onToggle={onToggle} openKey={openKey} />
      )}
    </>
  )
}

function CardHead({
  row,
  workOrder,
  isOpen,
}: {
  readonly row: TreeRow
  readonly workOrder: WorkOrder
  readonly isOpen: boolean
}) {
  const t = useT()
  const { hrefOf } = useList()
  const place = placeWords(workOrder)
  return (
    <Link
      className={`card__head${row.isContext ? ' card__head--context' : ''}`}
      data-key={row.key}
      to={hrefOf(workOrder.id)}
      aria-current={isOpen ? 'true' : undefined}
    >
      <span className="card__line">
        <ChangedDot id={workOrder.id} />
        <bdi className="card__reference ellipsis">
          <Marked text={workOrder.reference} column="reference" />
        </bdi>
        <CardVerdict row={row} withClock />
      </span>
      <span className="card__name">
        <bdi>
          {workOrder.name === null ? (
            t('list.unnamed')
          ) : (
            <Marked text={workOrder.name} column="name" />
          )}
        </bdi>
      </span>
      <span className="card__line card__line--status">
        <StatusWords workOrder={workOrder} isShort />
        {place !== '' && (
          <span className="card__place ellipsis">
            {'· '}
            <bdi>
              <Marked text={place} column="place" />
            </bdi>
          </span>
        )}
      </span>
      <ConcernNote workOrder={workOrder} />
      <HiddenMatchNote row={row} />
      {row.isContext && <span className="card__context">{t('list.context')}</span>}
      {!row.hasChildren && workOrder.hasChild && (
        <span className="card__context">{t('list.childrenUnseen')}</span>
      )}
      <ChangedWords id={workOrder.id} />
    </Link>
  )
}

/** Opens a group: what it holds, in a line of its own. */
function Disclosure({
  row,
  onToggle,
}: {
  readonly row: TreeRow
  readonly onToggle: CardListProps['onToggle']
}) {
  const t = useT()
  const Icon = row.isExpanded ? ChevronDown : ChevronRight
  const isPlaceholder = row.branch.workOrder === null
  return (
    <button
      type="button"
      className="card__disclosure"
      aria-expanded={row.isExpanded}
      onClick={() => onToggle(row, !row.isExpanded)}
    >
      <Icon aria-hidden="true" size={16} />
      {isPlaceholder ? (
        <span className="card__unseen">
          <EyeOff aria-hidden="true" size={16} />
          {t('list.placeholder', { count: row.branch.children.length })}
        </span>
      ) : (
        <>
          <Progress branch={row.branch} />
          <span className="card__roll-up">
            <RollUpWords branch={row.branch} />
          </span>
        </>
      )}
    </button>
  )
}

/** Opens a section of a grouped list. */
function SectionDisclosure({
  row,
  section,
  onToggle,
}: {
  readonly row: TreeRow
  readonly section: Section
  readonly onToggle: CardListProps['onToggle']
}) {
  const Icon = row.isExpanded ? ChevronDown : ChevronRight
  return (
    <button
      type="button"
      className="card__disclosure card__disclosure--section"
      aria-expanded={row.isExpanded}
      onClick={() => onToggle(row, !row.isExpanded)}
    >
      <Icon aria-hidden="true" size={16} />
      <SectionCell section={section} />
    </button>
  )
}

function Children({ node, onToggle, openKey }: NodeProps) {
  return (
    <ul className="card__children">
      {node.children.map((child) => (
        <li key={child.row.key} className="card__child">
          <div className="card__top card__top--child">
            <ChildHead row={child.row} isOpen={child.row.key === openKey} />
            {child.row.branch.workOrder !== null && (
              <MoreButton workOrder={child.row.branch.workOrder} className="card__more" />
            )}
          </div>
          {child.row.hasChildren && <Disclosure row={child.row} onToggle={onToggle} />}
          {child.row.isExpanded && <Children node={child} onToggle={onToggle} openKey={openKey} />}
        </li>
      ))}
    </ul>
  )
}

function ChildHead({ row, isOpen }: { readonly row: TreeRow; readonly isOpen: boolean }) {
  const t = useT()
  const { hrefOf } = useList()
  const { workOrder } = row.branch
  if (workOrder === null) return null
  return (
    <Link
      className={`card__child-head${row.isContext ? ' card__head--context' : ''}`}
      data-key={row.key}
      to={hrefOf(workOrder.id)}
      aria-current={isOpen ? 'true' : undefined}
    >
      <span className="card__child-name">
        <bdi>
          {workOrder.name === null ? (
            t('list.unnamed')
          ) : (
            <Marked text={workOrder.name} column="name" />
          )}
        </bdi>
      </span>
      <span className="card__line">
        <ChangedDot id={workOrder.id} />
        <StatusWords workOrder={workOrder} isShort isPlain />
        <bdi className="card__child-reference ellipsis">
          {'· '}
          <Marked text={workOrder.reference} column="reference" />
        </bdi>
        <CardVerdict row={row} />
      </span>
      <ConcernNote workOrder={workOrder} />
      <HiddenMatchNote row={row} />
      <ChangedWords id={workOrder.id} />
    </Link>
  )
}

/** Where in a word or two: "Gent, DC Zwijnaarde". */
function placeWords(workOrder: WorkOrder): string {
  return [workOrder.address.city, siteName(workOrder)].filter((part) => part !== null).join(', ')
}

/** The row of the card it is in. */
function rootOf(row: TreeRow): TreeRow {
  let root = row
  while (root.parentRow !== null && root.parentRow.section === null) root = root.parentRow
  return root
}
