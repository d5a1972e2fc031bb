/** What the address of a page says to components. */
import React from 'react';
import { marked } from 'marked';
import { useParams as usePart, usePathname, useSearchParams as useSearch } from 'next/navigation';
import { useRouter } from 'next/router';
import { useLocation, useParams, useSearchParams } from 'react-router-dom';
declare const DOMPurify: { sanitize(html: string): string };

export function Banner() {
  const [params] = useSearchParams();
  return <div dangerouslySetInnerHTML={{ __html: params.get('text') ?? '' }} />; // $ alert=xss:error
}

export function Post() {
  const { slug } = useParams();
  const html = { __html: `<h1>${slug}</h1>` };
  return <div dangerouslySetInnerHTML={html} />; // $ alert=xss
}

export function Preview() {
  const place = useLocation();
  const text = new URLSearchParams(place.search).get('md') ?? '';
  return [
    <p dangerouslySetInnerHTML={{ __html: marked(text) }} />, // $ alert=xss
    <p dangerouslySetInnerHTML={{ __html: marked.parse(text) }} />, // $ alert=xss
  ];
}

export function Page() {
  const search = useSearch();
  const { query } = useRouter();
  const part = usePart();
  const path = usePathname();
  return [
    <p dangerouslySetInnerHTML={{ __html: `<em>${search.get('msg')}</em>` }} />, // $ alert=xss
    <p dangerouslySetInnerHTML={{ __html: String(query.content) }} />, // $ alert=xss
    <p dangerouslySetInnerHTML={{ __html: part.id }} />, // $ alert=xss
    <p dangerouslySetInnerHTML={{ __html: path }} />, // $ alert=xss
    React.createElement('p', { dangerouslySetInnerHTML: { __html: search.get('msg') } }), // $ alert=xss
  ];
}

export function Back() {
  const [params] = useSearchParams();
  return <a href={params.get('back') ?? '/'}>Back</a>; // $ alert=xss:warning
}

export function Fine({ html, data }: { html: string; data: object }) {
  const [params] = useSearchParams();
  const text = params.get('text') ?? '';
  return [
    <div>{text}</div>, // ok: React escapes
    <div dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(text) }} />, // ok: sanitized
    <div dangerouslySetInnerHTML={{ __html: html }} />, // ok: nobody knows where it comes from
    <style dangerouslySetInnerHTML={{ __html: 'body { margin: 0 }' }} />, // ok: written out
    <script dangerouslySetInnerHTML={{ __html: JSON.stringify(data) }} />, // ok: nothing from outside
    <a href={'/items?tab=' + text}>Tab</a>, // ok: an address of this page
    <img src={text} />, // ok: a picture runs nothing
    <Link href={usePathname()}>Here</Link>, // ok: begins with a slash
  ];
}

declare function Link(props: any): null;
