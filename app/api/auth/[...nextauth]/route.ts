import NextAuth from 'next-auth';
import { authOptions } from '@/app/_server/auth-options';
import type { ErrorCode } from '@/app/_server/error-codes';
import { doorProblem, problemOf } from '@/app/_server/problem';
import { pageRequestId } from '@/app/_server/session';
import { getShop } from '@/app/_server/shop';
import { problemResponse } from '@/app/api/_app/refuse';

type Asked = { params: Promise<{ nextauth: string[] }> };

/** Writes into the log whatever anybody sends it. */
const CLOSED = '_log';

const codes: Readonly<Record<number, ErrorCode>> = {
  401: 'INVALID_CREDENTIALS',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
};

/** next-auth's own routes; what they refuse is a problem document as everywhere under `/api`. */
async function handler(request: Request, asked: Asked): Promise<Response> {
  const about = { instance: new URL(request.url).pathname, requestId: await pageRequestId() };
  const refused = (code: ErrorCode, message: string) =>
    problemResponse(doorProblem(code, message, about));
  const [action] = (await asked.params).nextauth;
  if (action === CLOSED) return refused('NOT_FOUND', 'There is nothing at this address');
  try {
    const response = await NextAuth(authOptions(await getShop()))(request, asked);
    if (response.status < 400) return response;
    return refused(codes[response.status] ?? 'BAD_REQUEST', 'The sign-in was not accepted');
  } catch (error) {
    return problemResponse(problemOf(error, about));
  }
}

export { handler as GET, handler as POST };
