import { useCallback, useMemo, useState } from 'react'
import { Navigate, useLocation, useNavigate, useParams } from 'react-router'
import { useApi, useSession } from '../api/apiContext.ts'
import { useWorkOrderList } from '../api/queries.ts'
import { growForest } from '../domain/forest.ts'
import { rollUp } from '../domain/rollUp.ts'
import type { Steps } from '../domain/steps.ts'
import type { WorkOrderId } from '../domain/workOrder.ts'
import { readPaneAddress, withPaneParameter } from '../features/work-order/paneAddress.ts'
import { useEscape } from '../features/work-order/useDismissal.ts'
import { WorkOrderPane } from '../features/work-order/WorkOrderPane.tsx'
import { ListProvider } from '../features/work-orders/ListContext.ts'
import type { ListSetting } from '../features/work-orders/ListContext.ts'
import { viewOfEquipment } from '../features/work-orders/view.ts'
import type { View } from '../features/work-orders/view.ts'
import { ReadersMarks } from '../features/work-orders/row/ReadersMarks.tsx'
import { landingSearch } from '../features/work-orders/views/landing.ts'
import { readView, writeView } from '../features/work-orders/viewUrl.ts'
import { WorkOrderList } from '../features/work-orders/WorkOrderList.tsx'
import { paths } from '../paths.ts'
import { useMediaQuery } from '../ui/useMediaQuery.ts'
import { isArrival } from './arrival.ts'
import { usePortalCommands } from './usePortalCommands.ts'
import { useStageWords } from './useStageWords.ts'
import { useStar } from './useStar.ts'
import { useWorkOrderTitle } from './useWorkOrderTitle.ts'
import './WorkOrdersScreen.css'

/**
 * Whoever arrives at the plain list sees the view they chose for that. An arrival is spent at once, so
 * that choosing another one, or going back to the plain list, leads nowhere else.
 */
export function WorkOrdersScreen() {
  const { id } = useParams()
  const location = useLocation()
  const { memory } = useApi()
  const contactId = useSession()?.contactId ?? null
  if (id !== undefined || location.search !== '' || !isArrival(location)) return <ListAndPane />
  const search = landingSearch(memory, contactId)
  return <Navigate replace to={{ pathname: location.pathname, search }} />
}

/**
 * The list, and beside it the work order the address names. The address holds all there is to share:
 * the path the open work order, the search what the list shows.
 */
function ListAndPane() {
  const { id = null } = useParams()
  const { search } = useLocation()
  const navigate = useNavigate()
  const { config, session: sessions } = useApi()
  const session = useSession()
  const { list, refresh, stop, retry, reload } = useWorkOrderList()
  const stageWords = useStageWords()
  const layout = usePaneLayout()
  useWorkOrderTitle(id)
  const commands = usePortalCommands()
  const [steps, setSteps] = useState<Steps | null>(null)

  const { policy } = config
  const workOrders = list?.workOrders ?? null
  const forest = useMemo(
    () => (workOrders === null ? null : growForest(workOrders, policy.stages)),
    [workOrders, policy],
  )
  const { view, dropped } = useMemo(() => readView(new URLSearchParams(search)), [search])
  const address = useMemo(() => readPaneAddress(search), [search])
  const openId = id === null ? null : (id.toLowerCase() as WorkOrderId)
  const star = useStar(openId)

  // A part is of one work order; the support desk stays the support desk wherever it goes.
  const listSearch = withPaneParameter(search, 'section', null)
  const { isSupport } = address
  const searchOf = useCallback(
    (next: View) => withPaneParameter(writeView(next), 'support', isSupport ? '1' : null),
    [isSupport],
  )
  const hrefOf = useCallback((one: WorkOrderId) => paths.workOrder(one) + listSearch, [listSearch])
  // Beside the list the open work order stays; over it, it would hide what was asked for.
  const listPath =
    openId !== null && layout === 'docked' ? paths.workOrder(openId) : paths.workOrders()
  const hrefOfEquipment = useCallback(
    (ids: readonly string[]) => listPath + searchOf(viewOfEquipment(view, ids)),
    [listPath, searchOf, view],
  )
  const setting = useMemo<ListSetting>(
    () => ({
      policy,
      stageWords,
      hrefOf,
      searchOf,
      rollUpOf: (branch, now) => rollUp(branch, now, policy),
    }),
    [policy, stageWords, hrefOf, searchOf],
  )

  const goTo = useCallback((address: string) => void navigate(address), [navigate])
  const open = useCallback((one: WorkOrderId) => goTo(hrefOf(one)), [goTo, hrefOf])
  // From one to the next is one visit to the pane: Back leaves it, however far the reader went.
  const step = useCallback(
    (one: WorkOrderId) => void navigate(hrefOf(one), { replace: true }),
    [navigate, hrefOf],
  )
  const close = useCallback(() => goTo(paths.workOrders() + listSearch), [goTo, listSearch])
  useEscape(
    useCallback(() => {
      // The address is ahead of what is drawn: Esc right after Enter closes what is about to open.
      const isOpen = window.location.pathname.includes(`${paths.workOrders()}/`)
      if (isOpen) close()
      return isOpen
    }, [close]),
  )
  const changeView = useCallback(
    (next: View, replaces: boolean) =>
      void navigate({ search: searchOf(next) }, { replace: replaces }),
    [navigate, searchOf],
  )

  const switchAccount = useCallback(() => sessions.end('switched'), [sessions])

  return (
    <div className={`screen${openId === null ? '' : ` screen--${layout}`}`}>
      <ListProvider value={setting}>
        <ReadersMarks list={list} openId={openId}>
          <WorkOrderList
            list={list}
            forest={forest}
            refresh={refresh}
            onStop={stop}
            onRetry={retry}
            onReload={reload}
            view={view}
            dropped={dropped}
            onView={changeView}
            openId={openId}
            onOpen={open}
            onStep={step}
            onSteps={setSteps}
            commands={commands}
          />
        </ReadersMarks>
      </ListProvider>
      {openId !== null && (
        <WorkOrderPane
          id={openId}
          list={list}
          forest={forest}
          policy={policy}
          stageWords={stageWords}
          address={address}
          star={star}
          hrefOf={hrefOf}
          hrefOfEquipment={hrefOfEquipment}
          steps={steps}
          onStep={step}
          onClose={close}
          layout={layout}
          login={session?.login ?? null}
          onSwitchAccount={switchAccount}
        />
      )}
    </div>
  )
}

/** Where the pane stands (brief 2): beside the list, over it from the right, or instead of it. */
function usePaneLayout(): 'docked' | 'drawer' | 'full' {
  const isPhone = useMediaQuery('(width < 640px)')
  const isWide = useMediaQuery('(width >= 1280px)')
  return isPhone ? 'full' : isWide ? 'docked' : 'drawer'
}
