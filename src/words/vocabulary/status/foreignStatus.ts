import { plainLatin } from '../../../domain/cells/plainLatin';
import type { StatusSaid } from './clauseStatus';

/** Whole texts of a status in languages the product does not speak; `|` parts them. */
const FOREIGN_STATUSES: Readonly<Partial<Record<StatusSaid, string>>> = {
  finished:
    'concluído|concluída|concluido|finalizado|finalizada|feito|entregue|completado|completada|terminado|terminada|hecho|terminé|terminée|fini|achevé|réalisé|erledigt|abgeschlossen|fertig|fertiggestellt|beendet|completato|completata|fatto|tamamlandı|bitti|tamam|hoàn thành|đã hoàn thành|đã xong|xong|완료|진행완료|완료됨|완료함|작업완료|개발완료|처리완료|종료|対応済|対応済み|完了済み|済|実施済|ejecutado|ejecutada|realizado|realizada|realizados|cumplido|cumplida|listo|lista|finalizados|culminado|culminada|executado|executada|validé|validée|livré|livrée|livrés|terminés|terminées|effectué|effectuée|fait|faite|gemacht|umgesetzt|beendigt|klaar|voltooid|afgerond|gereed|gedaan|выполнено|выполнена|готово|завершено|завершена|сделано|zakończone|zakończono|gotowe|wykonane|hotovo|dokončeno|完了|完|済み|終了|完了済|実施済み|対応完了',
  inProgress:
    'em andamento|em execução|em progresso|fazendo|iniciado|iniciada|en curso|en progreso|en proceso|en cours|en cours de réalisation|in arbeit|in bearbeitung|laufend|begonnen|in corso|devam ediyor|yapılıyor|sürüyor|đang thực hiện|đang làm|đang phát triển|đang tiến hành|đang triển khai|진행|진행중|진행 중|작업중|개발중|処理中|対応中|着手中|作業中|en ejecución|en desarrollo|en marcha|em desenvolvimento|em execucao|a decorrer|en développement|commencé|commencée|in umsetzung|in entwicklung|in ausführung|gestartet|aktiv|bezig|in uitvoering|onderhanden|в работе|в процессе|выполняется|w trakcie|w toku|probíhá|in lavorazione|実施中|進行中|実行中|開発中|実装中|確認中|対応着手',
  notStarted:
    'planejado|planejada|planeado|planificado|planificada|prévu|prévue|planifié|geplant|pianificato|planlandı|đã lên kế hoạch|não iniciado|não iniciada|a fazer|a iniciar|no iniciado|no iniciada|sin iniciar|por hacer|à faire|non commencé|pas commencé|nicht begonnen|nicht gestartet|zu erledigen|da fare|non iniziato|başlamadı|başlanmadı|yapılacak|chưa bắt đầu|chưa thực hiện|chưa làm|미착수|시작전|시작 전|미시작|예정|未対応|着手前|por iniciar|por empezar|por comenzar|no comenzado|no empezado|sin empezar|sin comenzar|planeada|programado|programada|a começar|por fazer|não comecado|agendado|à commencer|non démarré|pas démarré|à venir|à réaliser|noch nicht begonnen|noch nicht gestartet|noch offen|te doen|niet gestart|nog niet begonnen|gepland|не начато|не начата|запланировано|к выполнению|nie rozpoczęte|do zrobienia|nezahájeno|未着手|未開始',
  notDone:
    'pendente|pendiente|en attente|ausstehend|offen|bekliyor|chưa hoàn thành|chưa xong|미완|미완료|대기|待機|未実施|non terminé|pas terminé|incompleto|incompleta|no completado|não concluído|nicht fertig|nicht erledigt|não finalizado|未完了|未完|не выполнено',
  late: 'atrasado|atrasada|retrasado|retrasada|en retard|verspätet|verzögert|überfällig|in ritardo|gecikti|gecikmeli|trễ|trễ hạn|chậm|chậm tiến độ|quá hạn|지연|지연됨|지연중|遅延|遅延中|vencido|vencida|просрочено|opóźnione|te laat|verlaat',
  blocked:
    'bloqueado|bloqueada|impedido|bloqué|blockiert|bloccato|engellendi|beklemede|bị chặn|tạm dừng|보류|중단|保留|保留中|en pause|suspendu|suspendue|en pausa|pausado|pausada|suspendido|suspendida|em espera|parado|parada|suspenso|zurückgestellt|pausiert|angehalten|in attesa|sospeso|приостановлено|wstrzymane|geblokkeerd|中断|中断中|停止中',
  cancelled:
    'cancelado|cancelada|annulé|annulée|abgebrochen|storniert|annullato|iptal|iptal edildi|hủy|đã hủy|취소|취소됨|中止|取り下げ|anulado|anulada|descartado|descartada|cancelados|gestrichen|verworfen|entfällt|geannuleerd|отменено|отменена|anulowane|zrušeno|abandonné|abandonnée|取消',
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
