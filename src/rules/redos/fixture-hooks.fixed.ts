/** Hooks run in the page of whoever has opened it, wherever the hooks that they call come from. */
import { useSearchParams } from 'next/navigation';

declare function useLabels(): { of(name: string): string };

export function useFilters() {
  const labels = useLabels();
  const names = useSearchParams();
  return labels.of(names.toString().replace(/\d+$/, '')); // ok: who has written the address waits himself
}
