/** The modules that were settled last, unpacked as they are: who imports them comes soon, as a rule. What was settled before them is packed. */
import type { Path } from '../host';
import type { LinkedModule } from './linked-module';

export class RecentModules {
  /** The oldest first. */
  private readonly modules = new Set<LinkedModule>();

  /** `most`: so many stay unpacked. `base`: the folder without which texts name modules. */
  constructor(
    private readonly most: number,
    private readonly base: Path,
  ) {}

  settled(module: LinkedModule): void {
    this.modules.delete(module);
    this.modules.add(module);
    if (this.modules.size <= this.most) return;
    const [oldest] = this.modules;
    this.modules.delete(oldest!);
    if (oldest!.isSettled) oldest!.pack(this.base);
  }
}
