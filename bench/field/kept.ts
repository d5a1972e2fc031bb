/** The files in which the field is kept, read together. */
import { fileURLToPath } from 'node:url';
import { KNOWLEDGE } from '../../src/service/knowledge';
import { homeOf, PROJECTS, versionOf } from './project';
import { type Hole, type InventoryCount, readRecords, type Remark, type Scan, type Sighting, type Verdict } from './records';
import type { Field } from './report';

const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export const KEPT = {
  sightings: fileOf('findings.jsonl'),
  scans: fileOf('scans.jsonl'),
  verdicts: fileOf('verdicts.jsonl'),
  remarks: fileOf('remarks.jsonl'),
  inventories: fileOf('inventories.jsonl'),
  holes: fileOf('holes.jsonl'),
  report: fileOf('../../docs/field-report.md'),
};

export function readField(): Field {
  return {
    projects: PROJECTS.map((project) => ({ ...project, home: homeOf(project), version: versionOf(project) })),
    rules: KNOWLEDGE.rules.map(({ id }) => id).sort(),
    scans: readRecords<Scan>(KEPT.scans),
    sightings: readRecords<Sighting>(KEPT.sightings),
    verdicts: readRecords<Verdict>(KEPT.verdicts),
    remarks: readRecords<Remark>(KEPT.remarks),
    inventories: readRecords<InventoryCount>(KEPT.inventories),
    holes: readRecords<Hole>(KEPT.holes),
  };
}
