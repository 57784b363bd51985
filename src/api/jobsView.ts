import { formatQuery } from './odata.ts'

/** The entity set of work orders, below the API's base. */
export const workOrdersPath = '/api/JobsView'

/** One identifier: every contact may ask for that, so a refusal speaks of the token. */
export const knownGoodQuery = formatQuery({ $top: '1', $select: 'id' })
