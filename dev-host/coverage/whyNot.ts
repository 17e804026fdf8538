import { requirementSets } from '../protocol/requirementSets';
import { excelApiVersion, type DocumentedMember } from './documentedTypes';
import { reasonFor } from './reasons';

/**
 * Why a member is missing: its requirement set is not offered, it leads to a type that is missing, or what the list
 * of reasons says. Undefined when there is no reason, which a test does not let pass.
 * @param isOffered whether the stand-in has a type of that name.
 */
export function whyMissing(
  type: string,
  member: string,
  documented: DocumentedMember,
  isOffered: (type: string) => boolean,
): string | undefined {
  const offered = `ExcelApi ${requirementSets.ExcelApi}`;
  const version = excelApiVersion(documented.requirementSet);
  if (version === null || version > (excelApiVersion(offered) ?? 0))
    return `Beyond what the stand-in says it offers (${offered}).`;
  const { leadsTo } = documented;
  if (isOffered(type) && leadsTo && !isOffered(leadsTo)) return `Leads to ${leadsTo}, which is missing.`;
  return reasonFor(`${type}.${member}`);
}
