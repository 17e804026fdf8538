import { plainLatin } from '../../../domain/cells/plainLatin';
import type { StatusSaid } from './clauseStatus';

/** Whole texts of a status in languages the product does not speak; `|` parts them. */
const FOREIGN_STATUSES: Readonly<Partial<Record<StatusSaid, string>>> = {
  finished:
    'concluído|concluída|concluido|finalizado|finalizada|feito|entregue|completado|completada|terminado|terminada|hecho|terminé|terminée|fini|achevé|réalisé|erledigt|abgeschlossen|fertig|fertiggestellt|beendet|completato|completata|fatto|tamamlandı|bitti|tamam|hoàn thành|đã hoàn thành|đã xong|xong|완료|진행완료|완료됨|완료함|작업완료|개발완료|처리완료|종료|対応済|対応済み|完了済み|済|実施済',
  inProgress:
    'em andamento|em execução|em progresso|fazendo|iniciado|iniciada|en curso|en progreso|en proceso|en cours|en cours de réalisation|in arbeit|in bearbeitung|laufend|begonnen|in corso|devam ediyor|yapılıyor|sürüyor|đang thực hiện|đang làm|đang phát triển|đang tiến hành|đang triển khai|진행|진행중|진행 중|작업중|개발중|処理中|対応中|着手中|作業中',
  notStarted:
    'planejado|planejada|planeado|planificado|planificada|prévu|prévue|planifié|geplant|pianificato|planlandı|đã lên kế hoạch|não iniciado|não iniciada|a fazer|a iniciar|no iniciado|no iniciada|sin iniciar|por hacer|à faire|non commencé|pas commencé|nicht begonnen|nicht gestartet|zu erledigen|da fare|non iniziato|başlamadı|başlanmadı|yapılacak|chưa bắt đầu|chưa thực hiện|chưa làm|미착수|시작전|시작 전|미시작|예정|未対応|着手前',
  notDone:
    'pendente|pendiente|en attente|ausstehend|offen|bekliyor|chưa hoàn thành|chưa xong|미완|미완료|대기|待機|未実施',
  late: 'atrasado|atrasada|retrasado|retrasada|en retard|verspätet|verzögert|überfällig|in ritardo|gecikti|gecikmeli|trễ|trễ hạn|chậm|chậm tiến độ|quá hạn|지연|지연됨|지연중|遅延|遅延中',
  blocked:
    'bloqueado|bloqueada|impedido|bloqué|blockiert|bloccato|engellendi|beklemede|bị chặn|tạm dừng|보류|중단|保留|保留中',
  cancelled:
    'cancelado|cancelada|annulé|annulée|abgebrochen|storniert|annullato|iptal|iptal edildi|hủy|đã hủy|취소|취소됨|中止|取り下げ',
};

const STATUSES = new Map(
  Object.entries(FOREIGN_STATUSES).flatMap(([status, words = '']) =>
    words.split('|').map((word) => [plainLatin(word), status as StatusSaid] as const),
  ),
);

/** What a whole text says in one of those languages; null for any other text. */
export function foreignStatus(text: string): StatusSaid | null {
  return STATUSES.get(plainLatin(text)) ?? null;
}
