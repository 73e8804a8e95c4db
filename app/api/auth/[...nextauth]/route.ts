import NextAuth from 'next-auth';
import { authOptions } from '@/app/_server/auth-options';
import { getShop } from '@/app/_server/shop';

type Asked = { params: Promise<{ nextauth: string[] }> };

async function handler(request: Request, asked: Asked): Promise<Response> {
  return NextAuth(authOptions(await getShop()))(request, asked);
}

export { handler as GET, handler as POST };
