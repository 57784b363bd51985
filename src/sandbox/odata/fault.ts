/** Why a query is refused. Answered as 400 with the error object of OData 4 (api.md 4, INFERRED). */
export class QueryFault extends Error {
  override readonly name = 'QueryFault'
}

/** The OData error body. The real server's shape is unknown; this is the one of its framework. */
export function queryFaultBody(fault: QueryFault): object {
  return {
    error: {
      code: '',
      message: `The query specified in the URI is not valid. ${fault.message}`,
      innererror: {
        message: fault.message,
        type: 'Microsoft.OData.ODataException',
        stacktrace: '',
      },
    },
  }
}
