/** What Angular is told to trust: out of its router, out of answers, and put together before. */
import type { DomSanitizer } from '@angular/platform-browser';
import type { ActivatedRoute } from '@angular/router';
import { map, switchMap } from 'rxjs/operators';

declare const http: any;
declare const dialog: any;

export class Page {
  constructor(private sanitizer: DomSanitizer, private route: ActivatedRoute) {}

  html$ = this.route.queryParamMap.pipe(map((params: any) => params.get('html')!), map((text: any) => text)); // $ alert=xss:error

  numbered(): void {
    this.route.queryParamMap.pipe(map((params: any) => Number(params.get('page')))).subscribe((page: any) => {
      document.body.innerHTML = `<b>${page}</b>`; // ok: a number
    });
  }

  answered(): void {
    http.get('/news').subscribe((news: any) => this.sanitizer.bypassSecurityTrustHtml(news.text)); // $ alert=xss:warning
    http.get('/news').subscribe((news: any) => this.sanitizer.bypassSecurityTrustHtml(news.id)); // ok: a number of the server
    http.get('/news').subscribe((news: any) => this.sanitizer.bypassSecurityTrustHtml(`<code>${news.orderId}</code>`)); // $ alert=xss:warning
    http.get('/news').pipe(switchMap((news: any) => news.all), map((one: any) => this.sanitizer.bypassSecurityTrustHtml(one.text))); // $ alert=xss:warning
    dialog.opened().subscribe((opened: any) => this.sanitizer.bypassSecurityTrustHtml(opened.text)); // ok: nobody knows what it is
    http.get('/news').subscribe((items: any[]) => {
      for (const item of items) {
        item.comment = '<i>' + item.comment + '</i>';
        item.trusted = this.sanitizer.bypassSecurityTrustHtml(item.comment); // $ alert=xss:warning
      }
    });
  }

  async awaited(): Promise<void> {
    const news = await http.get('/news').toPromise();
    this.sanitizer.bypassSecurityTrustHtml(news.text); // $ alert=xss:warning
    this.sanitizer.bypassSecurityTrustHtml('<i>new</i>'); // ok: written here
  }
}

export function injected(route: any, sanitizer: any): void {
  route.paramMap.get('x'); // $ alert=xss:error
}
