import type { HeaderConcept } from './headerConcepts';
import { plainLatin } from '../../domain/cells/plainLatin';

/**
 * Headers in languages the product does not speak, as teams' sheets have them: each concept with its words in
 * Portuguese, Spanish, French, German, Italian, Turkish, Vietnamese, Korean and Japanese; `|` parts them.
 */
const FOREIGN_HEADERS: Readonly<Partial<Record<HeaderConcept, string>>> = {
  name:
    'tarefa|tarefas|entregável|entregáveis|pacote de trabalho|nome da tarefa|atividade|atividades|descrição da tarefa|descrição da atividade|ação|ações|etapa' +
    '|tarea|tareas|entregable|entregables|paquete de trabajo|nombre de la tarea|nombre de tarea|actividad|actividades|acción|acciones' +
    '|tâche|tâches|livrable|livrables|lot de travail|nom de la tâche|activité|activités|libellé de la tâche|intitulé' +
    '|aufgabe|aufgaben|vorgang|vorgangsname|aktivität|aktivitäten|arbeitspaket|tätigkeit|maßnahme|massnahme|aufgabe / prozess' +
    '|attività|compito|compiti|nome attività' +
    '|görev|görevler|görev adı|faaliyet|faaliyetler|iş|yapılacak iş|iş kalemi|işin adı|aktivite' +
    '|công việc|tên công việc|nội dung công việc|nhiệm vụ|hạng mục|hạng mục công việc|đầu việc|chức năng' +
    '|작업|작업명|작업 내용|업무|업무명|업무 내용|세부 업무|세부업무|세부 작업|과업|할 일|활동|태스크|요구사항명' +
    '|作業名|作業内容|作業項目|タスク名|実施内容|実施項目|やること|アクション' +
    '|nome etapa|nome da etapa|título da tarefa|título de la tarea|titre de la tâche|titel der aufgabe|aufgabenbezeichnung|arbeitsschritt|arbeitspakete|tätigkeiten|was|étape|étapes|fonctionnalité|fonctionnalités|taak|taken|taakomschrijving|activiteit|zadanie|zadania|úkol|задача|задачи|наименование работ|мероприятие|uzdevums|残作業|作業タスク',
  owner:
    'pessoa|pessoas|responsável|responsáveis|proprietário|dono|executor|encarregado|atribuído a|atribuído para|quem' +
    '|responsable|responsables|encargado|asignado a|asignado|propietario|recurso|quién' +
    '|porteur|pilote|affecté à|assigné à|attribué à|en charge|ressource|qui' +
    '|verantwortlich|verantwortliche|verantwortlicher|zuständig|zuständigkeit|bearbeiter|bearbeitet von|bearbeitung|wer|ressource|ressourcen|durchführender' +
    '|responsabile|assegnato a|figura assegnata|assegnatario|incaricato' +
    '|sorumlu|sorumlular|sorumlu kişi|sorumlusu|görevli|atanan|atanan kişi|kim' +
    '|người phụ trách|phụ trách|người thực hiện|người đảm nhận|người chịu trách nhiệm|nhân sự|người được giao|thực hiện' +
    '|담당자|담당자명|담당|책임자|작업자|수행인력|수행자|담당 인력|실행자' +
    '|責任者|主担当|実施者|作業者|対応者' +
    '|verantwortliche person|verantwortlich für|encargados|integrante|integrantes|asignación|ejecutor|responsable de la tarea|responsável pela tarefa|membre|membres|acteur|acteurs|verantwoordelijke|uitvoerder|ответственный|исполнитель|исполнители|odpowiedzialny|odpovědný|izpildītājs|担当者名|宛先|回答者|回答者名',
  start:
    'início|data de início|data início|data inicial|data de inicio|começo|inicio do projeto|início previsto|início planejado' +
    '|inicio|fecha de inicio|fecha inicio|fecha inicial|comienzo|fecha de comienzo|inicio previsto|inicio planificado' +
    '|début|date de début|date début|début prévu|date de démarrage|démarrage' +
    '|beginn|anfang|start|startdatum|startdat|anfangsdatum|anfangstermin|geplanter beginn|von' +
    '|inizio|data inizio|data di inizio' +
    '|başlangıç|başlangıç tarihi|başlama tarihi|başlama|planlanan başlangıç' +
    '|bắt đầu|ngày bắt đầu|thời gian bắt đầu|ngày bđ|bắt đầu dự kiến' +
    '|시작|착수|시작일|시작일자|시작 날짜|착수일|계획 시작일|시작 예정일|예정 시작일' +
    '|開始予定|開始予定日|着手日|着手予定日' +
    '|início real previsto|fecha inicio estimada|fecha de inicio estimada|fecha inicio planeada|fecha de inicio planeada|data de início prevista|data início prevista|début prévisionnel|date début prévue|date de début prévue|begindatum|дата начала|начало|data rozpoczęcia|začátek',
  finish:
    'fim|término|data de término|data término|data fim|data final|data de fim|prazo|data limite|data de entrega|entrega|conclusão prevista|término previsto|vencimento' +
    '|fecha de fin|fecha fin|fecha final|fecha de término|fecha de finalización|término|fecha límite|plazo|vencimiento|fecha de vencimiento|fecha de entrega|fin previsto' +
    '|fin|date de fin|date fin|fin prévue|échéance|date d’échéance|date limite|délai|date butoir' +
    '|ende|enddatum|endtermin|fertigstellung|fällig|fällig am|fälligkeit|fälligkeitsdatum|frist|abgabe|abgabetermin|deadline|bis|geplantes ende|termin' +
    '|fine|data fine|data di fine|scadenza|termine' +
    '|bitiş|bitiş tarihi|bitirme tarihi|termin|termin tarihi|son tarih|teslim tarihi|planlanan bitiş' +
    '|kết thúc|ngày kết thúc|thời gian kết thúc|hạn|thời hạn|hạn hoàn thành|deadline|hạn chót|ngày hoàn thành dự kiến' +
    '|종료|종료일|종료일자|종료 날짜|완료 예정일|마감|마감일|기한|계획 종료일|종료 예정일|예정 종료일|완료예정일' +
    '|完了予定|終了予定日|完了予定日|期日|締切|締切日|〆切' +
    '|ende datum|bis wann|finalización|fecha finalización|fecha de terminación|fecha terminación|fecha fin estimada|fecha de fin estimada|fecha de entrega estimada|fecha entrega|data entrega|data prevista|data de entrega prevista|data de término prevista|data fim prevista|date de fin prévue|date fin prévue|fin prévisionnelle|date de rendu|einddatum|opleverdatum|дата окончания|окончание|срок|срок выполнения|дедлайн|data zakończenia|回答希望日|回答期限|対応期限',
  actualFinish:
    'término real|data de conclusão|conclusão real|concluído em|data de término real|fecha real de fin|fin real|fecha de cierre' +
    '|date de fin réelle|fin réelle|terminé le|ist-ende|tatsächliches ende|erledigt am|abgeschlossen am|data fine effettiva' +
    '|gerçekleşen bitiş|tamamlanma tarihi|ngày hoàn thành|ngày hoàn thành thực tế|kết thúc thực tế|실제 종료일|완료일|실제 완료일|종료일(실제)|完了実績日|実績終了日|実績完了日' +
    '|fin réel|fecha de finalización real|data real de término|data efetiva de término',
  actualStart:
    'início real|inicio real|fecha real de inicio|début réel|ist-beginn|tatsächlicher beginn|gerçekleşen başlangıç|bắt đầu thực tế|실제 시작일|実績開始日',
  status:
    'situação|estado|andamento|estado da tarefa|situação da tarefa|estado actual|estatus|état|statut|avancée|zustand|stand|bearbeitungsstand|stato' +
    '|durum|durumu|son durum|trạng thái|tình trạng|trạng thái công việc|상태|진행상태|진행 상태|진행상황|진행 상황|진척상태|완료여부|완료 여부|進行状況|対応状況|完了状況' +
    '|estado de la tarea|статус|состояние|stav',
  percent:
    '% concluído|% concluída|percentual|percentual concluído|% de conclusão|% completado|% completo|% avance|avance|porcentaje|% avancement|avancement|taux d’avancement' +
    '|% abgeschlossen|fortschritt|fortschritt %|fertigstellungsgrad|projektfortschritt|% completamento|avanzamento' +
    '|tamamlanma|tamamlanma yüzdesi|% tamamlanan|ilerleme|tiến độ|% hoàn thành|tỷ lệ hoàn thành|mức độ hoàn thành|진행률|작업 완료 비율|완료 비율|진행율|진척률|진척율|진도율|완료율|공정률|達成率|進捗度|progresso' +
    '|% de avance|porcentaje de avance|progreso|porcentaje de progreso|готовность|voortgang|完了率',
  duration:
    'duração|duração (dias)|tempo estimado|tiempo estimado|tempo stimato|dias|duración|días|durée|durée (jours)|jours|dauer|dauer (tage)|tage|durata|giorni|süre|süre (gün)|gün|thời lượng|số ngày|thời gian (ngày)|기간|소요기간|소요 기간|작업기간|일수|기간(일)' +
    '|tempo de execução|tempo de execução (dias úteis)|dauer in tagen|duración en días|duração em dias|durée estimée|días estimados|ilgums|duur',
  effort:
    'aufwand|aufwand in kw|aufwand in stunden|esforço|horas|esfuerzo|charge|effort (jours)|công|công sức|투입공수|공수|m/d',
  category:
    'fase|fases|etapa do projeto|tipo|categoria|categoría|módulo|phase|catégorie|lot|teilprojekt|kategorie|bereich|arbeitsbereich|fase del proyecto|aşama|kategori|bölüm|giai đoạn|phân hệ|nhóm|구분|단계|단계 구분|분류|대분류|중분류|소분류|주요 업무',
  department:
    'equipe|área|setor|departamento|equipo|équipe|service|abteilung|birim|departman|ekip|phòng ban|bộ phận|đội|부서|팀|소속',
  priority:
    'prioridade|prioridad|priorité|priorität|öncelik|độ ưu tiên|mức độ ưu tiên|ưu tiên|우선순위|중요도|priorità',
  notes:
    'observações|observação|notas|comentários|obs|observaciones|comentarios|remarques|commentaires|commentaire|bemerkung|bemerkungen|anmerkung|anmerkungen|kommentar|notizen|note' +
    '|açıklama|açıklamalar|notlar|ghi chú|chú thích|비고|메모|참고|비고사항|備考欄',
  predecessors:
    'predecessoras|predecessora|dependências|dependência|predecesoras|dependencias|prédécesseur|prédécesseurs|vorgänger|abhängigkeit|abhängigkeiten|öncül|bağımlılık|công việc trước|선행작업|선행 작업|先行タスク',
  rowNumber: 'stt|nº|n°|no|nr|num|번호|순번|순서|lfd nr|lfd. nr.|sıra|sıra no|item',
  issue:
    'problema|problemas|risco|riesgo|ocorrência|incidencia|problème|problèmes|risque|anomalie|problem|probleme|risiko|fehler|störung|sorun|sorunlar|risk|vấn đề|sự cố|rủi ro|문제|이슈|문제점|리스크|不具合内容' +
    '|疑問点|質問|質問内容|懸念点|課題内容|指摘事項|指摘内容',
  content:
    'descrição|descrição detalhada|descripción|descripción detallada|description|beschreibung|descrizione|tanım|mô tả|nội dung|내용|설명|상세 내용|概要説明' +
    '|asunto|assunto|betreff|thema|sujet|件名|タイトル',
  goal: 'objetivo|objetivos|objetivo principal|obiettivo|obiettivi|obiettivo principale|meta|metas|objectif|objectifs|ziel|ziele|hedef|hedefler|mục tiêu|목표',
  raisedOn:
    'data de abertura|fecha de apertura|date de création|date d’ouverture|gemeldet am|erstellt am|açılış tarihi|ngày tạo|발생일|등록일',
  reason: 'motivo|razão|razón|raison|grund|neden|sebep|lý do|nguyên nhân|사유|지연 사유|원인',
  help: 'apoio|apoyo|soutien|unterstützung|destek|hỗ trợ|지원|지원 요청',
  nextStep:
    'próximo passo|próximos passos|próximo paso|próximos pasos|prochaine étape|prochaines étapes|nächster schritt|nächste schritte|sonraki adım|bước tiếp theo|다음 단계|향후 계획',
  doneWhen:
    'critério de aceitação|criterio de aceptación|critère d’acceptation|abnahmekriterium|kabul kriteri|tiêu chí nghiệm thu|완료 기준',
  updatedOn: 'data atual|fecha actual|date du jour|aktuelles datum',
  raisedBy: '依頼者|依頼者名|起票者|起票者名|質問者|質問者名|solicitante|demandeur|gemeldet von|ersteller',
  resolvedOn: '回答日|対応日|解決日',
};

const CONCEPTS = new Map(
  Object.entries(FOREIGN_HEADERS).flatMap(([concept, words]) =>
    words.split('|').map((word) => [plainLatin(word), concept as HeaderConcept] as const),
  ),
);

/** What a header in one of those languages is about; null where it is none of the words. */
export function foreignConcept(header: string): HeaderConcept | null {
  const known = CONCEPTS.get(plainLatin(header));
  if (known !== undefined || !header.includes('/')) return known ?? null;
  // Entregável / Pacote de Trabalho: two words for one thing.
  for (const part of header.split('/')) {
    const concept = CONCEPTS.get(plainLatin(part.trim()));
    if (concept !== undefined) return concept;
  }
  return null;
}
