import { workBeganAt } from '../../../domain/clock.ts'
import { liveReadings } from '../../../domain/deadline.ts'
import type { Branch } from '../../../domain/forest.ts'
import { equipmentName, siteName } from '../../../domain/place.ts'
import type { Policy } from '../../../domain/policy.ts'
import { isClosedStage, stageOf } from '../../../domain/stage.ts'
import type { Instant } from '../../../domain/time.ts'
import type { WorkOrder } from '../../../domain/workOrder.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { clipText } from '../../../ui/clipText.ts'
import type { Format } from '../../../ui/format.ts'
import { durationWords, verdictWords } from '../../../ui/words.ts'
import { findNowNews } from '../nowNews.ts'
import type { NowNews } from '../nowNews.ts'
import { findPressingPart } from '../pressingPart.ts'
import type { PressingPart } from '../pressingPart.ts'
import { mailHref } from './mailHref.ts'
import type { Letter } from './mailHref.ts'

/** What a letter is written with. */
export interface ChaserSetting {
  readonly now: Instant
  readonly policy: Policy
  /** Its place in the tree, where its parts are; null = not in the list. */
  readonly branch: Branch | null
  readonly t: Translate
  readonly format: Format
  /** The provider's name. */
  readonly brand: string
  /** Who asks; null = the letter ends without a name. */
  readonly sender: string | null
  /** The whole address of the work order. */
  readonly link: string
}

/** Whether there is anything to ask for: of what is closed nobody waits for news. */
export function isChaseable(workOrder: WorkOrder, policy: Policy): boolean {
  return !isClosedStage(stageOf(workOrder, policy.stages))
}

/**
 * The letter to `address` (null = there is none to write to), with what people typed clipped as far
 * as a mail program needs: the promise, the question and the link are never cut.
 */
export function composeLetter(
  workOrder: WorkOrder,
  setting: ChaserSetting,
  address: string | null,
): Letter {
  for (const limit of [200, 80, 40]) {
    const letter = composeChaser(workOrder, setting, limit)
    if (address === null || mailHref(address, letter) !== null) return letter
  }
  return composeChaser(workOrder, setting, 12)
}

/**
 * A polite letter to the provider that says what was promised, how late it is, and asks for news, in
 * the reader's language. Dates are written in full, with their zone: who reads it sits elsewhere.
 * `textLimit` clips what people typed into the work order, in signs.
 */
function composeChaser(workOrder: WorkOrder, setting: ChaserSetting, textLimit: number): Letter {
  const { now, policy, branch, t, brand, sender, link } = setting
  const news = findNowNews(workOrder, now, policy)
  const part = branch && findPressingPart(branch, news.lead, now, policy)
  const latePart = part?.reading.verdict === 'overdue' ? part : null
  const clip = (text: string) => clipText(text.replaceAll(/\s+/gu, ' ').trim(), textLimit)
  const paragraphs = [
    t('chaser.dear', { brand }),
    [opening(news, setting), partSentence(latePart, setting, clip), visitSentence(news, setting)]
      .filter((sentence) => sentence !== null)
      .join(' '),
    factsOf(workOrder, setting, clip).join('\n'),
    t(`chaser.ask.${askOf(workOrder, news, policy)}`),
    link,
    [t('chaser.regards'), sender].filter((line) => line !== null).join('\n'),
  ]
  const reference = clip(workOrder.reference)
  return {
    subject:
      isLate(news) || latePart !== null
        ? t('chaser.subject.late', { reference })
        : t('chaser.subject.question', { reference }),
    // Mail is plain text: a space that keeps words together only grows the address.
    body: paragraphs.join('\n\n').replaceAll('\u00a0', ' '),
  }
}

function isLate({ lead, visit }: NowNews): boolean {
  return (
    (lead.kind === 'clock' && lead.reading.verdict === 'overdue') || visit?.kind === 'unstarted'
  )
}

function opening({ lead }: NowNews, { t, format }: ChaserSetting): string {
  if (lead.kind !== 'clock' || lead.reading.target === null) return t('chaser.open.question')
  const { clock, verdict, byMs, target } = lead.reading
  const values = {
    promise: t(`chaser.promise.${clock}`),
    target: format.full(target),
    duration: durationWords(t, byMs ?? 0),
  }
  if (verdict === 'overdue') return t('chaser.open.overdue', values)
  if (verdict === 'passed') return t('chaser.open.passed', values)
  return t('chaser.open.due', values)
}

/** Of a group: the part that is late, though the group itself is not. */
function partSentence(
  part: PressingPart | null,
  { t, format }: ChaserSetting,
  clip: (text: string) => string,
): string | null {
  if (part === null || part.reading.target === null) return null
  const { clock, target, byMs } = part.reading
  return t('chaser.open.part', {
    reference: clip(part.workOrder.reference),
    promise: t(`chaser.promise.${clock}`),
    target: format.full(target),
    duration: durationWords(t, byMs ?? 0),
  })
}

function visitSentence({ visit }: NowNews, { t, format }: ChaserSetting): string | null {
  if (visit === null) return null
  if (visit.kind === 'none') return t('chaser.visit.none')
  return t(`chaser.visit.${visit.kind}`, { visit: format.fullWall(visit.at) })
}

function factsOf(
  workOrder: WorkOrder,
  { now, policy, t, format }: ChaserSetting,
  clip: (text: string) => string,
): readonly string[] {
  const { reference, name, customerReference, project, address, status } = workOrder
  const facts: readonly (readonly [string, readonly (string | null)[]])[] = [
    [t('chaser.workOrder'), [reference, name]],
    [t('chaser.ours'), [customerReference]],
    [t('pane.place.machine'), [equipmentName(workOrder)]],
    [t('pane.reference.serial'), [project.serialNumber]],
    [
      t('pane.place.site'),
      [siteName(workOrder), isCalledAfterTown(workOrder) ? null : address.city],
    ],
    [t('pane.why.status'), [status?.name ?? null]],
  ]
  const promises = liveReadings(workOrder, now, policy).flatMap((reading) =>
    reading.target === null
      ? []
      : `${t(`clock.${reading.clock}`)}: ${format.full(reading.target)} (${verdictWords(t, reading)})`,
  )
  return [
    ...facts.flatMap(([label, values]) => {
      const known = values.filter((value) => value !== null)
      return known.length === 0 ? [] : `${label}: ${known.map(clip).join(' · ')}`
    }),
    ...promises,
  ]
}

/** Many a site is called after its town. */
function isCalledAfterTown(workOrder: WorkOrder): boolean {
  const { city } = workOrder.address
  return city !== null && (siteName(workOrder)?.includes(city) ?? false)
}

/** What is asked for depends on how far the work is. */
function askOf(
  workOrder: WorkOrder,
  { visit }: NowNews,
  policy: Policy,
): 'progress' | 'sooner' | 'state' | 'when' {
  const stage = stageOf(workOrder, policy.stages)
  if (stage === 'inProgress' || stage === 'underReview') return 'progress'
  if (workBeganAt(workOrder, stage) !== null) return 'progress'
  if (visit?.kind === 'after' || visit?.kind === 'maybeAfter') return 'sooner'
  return visit?.kind === 'planned' || stage === 'onHold' ? 'state' : 'when'
}
