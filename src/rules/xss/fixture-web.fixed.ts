/** Answers of the web, of functions in a cloud, and of controllers. */
import { Controller, Get, Header, Param, ParseIntPipe, Query } from '@nestjs/common';
import { NextResponse } from 'next/server';
import type { NextRequest } from 'next/server';

const HTML = { 'content-type': 'text/html' };

@Controller('pages')
export class PagesController {
  @Get('page')
  page(@Query('title') title: string): string {
    return `<title>${title}</title>`; // $ alert=xss
  }

  @Get('plain')
  @Header('Content-Type', 'text/plain')
  plain(@Query('title') title: string): string {
    return `title: ${title}`; // ok: plain text
  }

  @Get('object')
  object(@Query('title') title: string): object {
    return { title }; // ok: JSON
  }

  @Get(':id')
  number(@Param('id', ParseIntPipe) id: number): string {
    return `<b>${id}</b>`; // ok: a number
  }
}

export async function GET(request: NextRequest): Promise<Response> {
  const q = request.nextUrl.searchParams.get('q');
  if (!q) return new Response('nothing', { headers: HTML }); // ok: a text of the program
  if (q.length > 20) return new NextResponse(`<p>Too long: ${q}</p>`, { headers: HTML }); // $ alert=xss
  return new Response(`<p>No results for ${q}</p>`, { headers: HTML }); // $ alert=xss
}

export async function POST(request: NextRequest): Promise<Response> {
  const body = await request.text();
  return new Response(body, { headers: { 'content-type': 'text/plain' } }); // ok: plain text
}

export async function PUT(request: NextRequest): Promise<Response> {
  return new Response(await request.text()); // ok: plain text where nobody says the type
}

export const handler = async (event: any) => {
  const name = event.queryStringParameters?.name;
  if (!name) return { statusCode: 400, body: `no name in ${event.rawPath}` }; // ok: no page, by its type
  return { statusCode: 200, headers: { 'Content-Type': 'text/html' }, body: `<h1>${name}</h1>` }; // $ alert=xss
};

export const calling = (event: any, context: any, callback: (error: unknown, answer: object) => void): void => {
  context.callbackWaitsForEmptyEventLoop = false;
  callback(null, { statusCode: 200, headers: HTML, body: `<p>${event.pathParameters.name}</p>` }); // $ alert=xss
  callback(null, { statusCode: 200, body: JSON.stringify({ name: event.pathParameters.name }) }); // ok: JSON
};

export default async function (context: any, req: any): Promise<void> {
  context.res = { headers: { 'Content-Type': 'text/html' }, body: '<p>' + req.query.name + '</p>' }; // $ alert=xss
  context.res = { body: 'hello ' + req.query.name }; // ok: plain text where nobody says the type
}
