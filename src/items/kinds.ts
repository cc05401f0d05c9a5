/** The kinds of words that meetings and directives are read by; see `cues.yaml` for what is in each class. */
import { Kind } from './kind.ts';
export const ACCORDING = new Kind('according');
export const ADDRESSING = new Kind('addressing');
export const ADVERB = new Kind('adverb');
export const ADVISE = new Kind('advise');
export const AMONG = new Kind('among');
export const ANNOUNCING = new Kind('announcing');
export const ASPECT = new Kind('aspect');
export const ASSESSING = new Kind('assessing');
export const ASSIGN = new Kind('assign');
export const BECAUSE = new Kind('because');
export const BUILDING = new Kind('building');
export const BYDOER = new Kind('bydoer');
export const BYPHRASE = new Kind('byphrase');
export const CAPACITY = new Kind('capacity');
export const CHAIRING = new Kind('chairing');
export const CLOSING = new Kind('closing');
export const CONCLUDE = new Kind('conclude');
export const CONNECTIVE = new Kind('connective');
export const CONTRAST = new Kind('contrast');
export const COPULA = new Kind('copula');
export const COPULA_INSIDE = new Kind('copula_inside');
export const DEED = new Kind('deed');
export const DESCRIBED = new Kind('described');
export const DISTRIBUTIVE = new Kind('distributive');
export const FINISH = new Kind('finish');
export const FUTURE = new Kind('future');
export const GOAL = new Kind('goal');
export const HAVING = new Kind('having');
export const HEARING = new Kind('hearing');
export const IDLE = new Kind('idle');
export const INDEFINITE = new Kind('indefinite');
export const IN_PERSON_MEETING = new Kind('inperson_meeting');
export const LASTING = new Kind('lasting');
export const LEAD = new Kind('lead');
export const LONG_AGO = new Kind('long_ago');
export const MANNER = new Kind('manner');
export const MEETING = new Kind('meeting');
export const NAMING = new Kind('naming');
export const NARRATE = new Kind('narrate');
export const NEGATIVE = new Kind('negative');
export const NOMINAL = new Kind('nominal');
export const NOT_YET = new Kind('not_yet');
export const OBLIGATION = new Kind('obligation');
export const ONLINE = new Kind('online');
export const ONLINE_SERVICE = new Kind('online_service');
export const OPENING = new Kind('opening');
export const PASSIVE = new Kind('passive');
export const PASSIVE_ORDER = new Kind('passive_order');
export const PASSIVE_REQUEST = new Kind('passive_request');
export const PASSIVE_TO = new Kind('passive_to');
export const PAST = new Kind('past');
export const PERFECT = new Kind('perfect');
export const POSSESSIVE = new Kind('possessive');
export const PRAISE = new Kind('praise');
export const PROMISE = new Kind('promise');
export const PROVIDES = new Kind('provides');
export const QUANTIFIER = new Kind('quantifier');
export const REGARD = new Kind('regard');
export const RELATIVE = new Kind('relative');
export const REPORT = new Kind('report');
export const REQUEST = new Kind('request');
export const RESULT = new Kind('result');
export const REVIEWING = new Kind('reviewing');
export const RULEBOOK = new Kind('rulebook');
export const SELF = new Kind('self');
export const SELFNAME = new Kind('selfname');
/** A word for a meeting, its beginning or its end. */
export const SITTING = new Kind('sitting', 'conclude', 'opening');
export const SITE = new Kind('site');
export const SOURCED = new Kind('sourced');
export const SO_FAR = new Kind('sofar');
export const SUPPORT = new Kind('support');
export const TARGET = new Kind('target');
export const TASKCOPULA = new Kind('taskcopula');
export const TASKING = new Kind('tasking');
export const TASKS = new Kind('tasks');
export const TOPIC = new Kind('topic');
export const UNREACHED = new Kind('unreached');
export const URGE = new Kind('urge');
export const URGENT = new Kind('urgent');
export const VENUE = new Kind('venue');
export const WANT = new Kind('want');
export const WISH = new Kind('wish');
export const WITH = new Kind('with');

// Words of several classes
export const DUTIFUL = new Kind('obligation', 'adverb', 'negative', 'passive', 'lead', 'support', 'urgent', 'capacity');
export const DOING = new Kind(
  'deed',
  'obligation',
  'adverb',
  'negative',
  'passive',
  'lead',
  'support',
  'urgent',
  'capacity',
);
export const ASKING_OR_FUTURE = new Kind('order', 'assign', 'request', 'propose', 'future');
export const SAYING_OR_FUTURE = new Kind('order', 'assign', 'request', 'propose', 'urge', 'report', 'future');
export const CAPACITY_FOLLOWED = new Kind('deed', 'obligation', 'lead', 'support', 'urgent', 'adverb');
export const ORDINAL = new Kind(
  'ordinal1',
  'ordinal2',
  'ordinal3',
  'ordinal4',
  'ordinal5',
  'ordinal6',
  'ordinal7',
  'ordinal8',
  'ordinal9',
  'ordinal10',
);
export const ACT = new Kind('assign', 'order', 'request', 'propose', 'urge');
export const ADVERB_OR_LIMITING = new Kind('adverb', 'limiting');
export const AMONG_ASSIGNEES = new Kind('among', 'limiting', 'support', 'lead', 'adverb', 'capacity');
export const ANY_TASKS = new Kind('tasks', 'tasking', 'conclude');
export const ASIDE = new Kind('adverb', 'past', 'connective', 'idle');
export const ASKING = new Kind('request', 'propose');
export const BEFORE_ACT = new Kind('connective', 'report', 'praise', 'order', 'request', 'urge');
export const BEFORE_DEED = new Kind('adverb', 'negative', 'urgent');
/** What may stand beside the names of those who answer for a deed. */
export const BESIDE_NAME = new Kind(
  'charge',
  'assign',
  'among',
  'limiting',
  'finish',
  'passive',
  'adverb',
  'tasks',
  'bydoer',
);
export const BETWEEN = new Kind('adverb', 'connective', 'past', 'self', 'selfname', 'idle');
export const BETWEEN_ASSIGNEES = new Kind('among', 'limiting', 'support', 'capacity');
export const CAPACITY_END = new Kind('deed', 'obligation', 'support', 'aspect', 'past');
export const CHARGED = new Kind('obligation', 'passive');
export const CHARGING = new Kind('obligation', 'passive', 'lead', 'negative');
export const CLAUSE_OPENING = new Kind('report', 'taskcopula');
export const ASKING_OR_COMMAND = new Kind('order', 'request', 'assign', 'propose');
export const COMMAND = new Kind('order', 'request', 'assign');
export const CONCLUSION_HEAD = new Kind('conclude', 'opening', 'tasking');
export const CONSEQUENCE = new Kind('deed', 'nominal', 'selfname', 'adverb', 'negative');
export const DEED_BEGINNING = new Kind('deed', 'negative', 'adverb');
export const DEED_OR_ADDRESS = new Kind('deed', 'addressing');
export const DEED_OR_DUTY = new Kind('deed', 'obligation');
export const DEED_OR_URGENT = new Kind('deed', 'urgent');
export const DONE = new Kind('past', 'result', 'copula');
export const HOW = new Kind('adverb', 'urgent');
export const JOINING = new Kind('connective', 'among');
export const LIGHT = new Kind('tasks', 'nominal', 'limiting', 'adverb');
/** What a line consists of that heads tasks: *những nhiệm vụ, giải pháp trọng tâm trước mắt*. */
export const OF_TASKS = new Kind('tasks', 'tasking', 'nominal', 'limiting', 'adverb', 'urgent', 'quantifier', 'among');
export const LISTING = new Kind('among', 'limiting');
export const LISTING_LOOSELY = new Kind('among', 'limiting', 'adverb');
export const LISTING_OR_SUPPORT = new Kind('among', 'support', 'limiting');
export const LOOSE = new Kind('adverb', 'connective');
export const MEETING_OR_OPENING = new Kind('meeting', 'opening');
export const NAMES_ROLE = new Kind('charge', 'lead', 'assign', 'support');
export const NO_LABEL = new Kind(
  'report',
  'praise',
  'order',
  'assign',
  'request',
  'propose',
  'urge',
  'conclude',
  'obligation',
  'chairing',
);
export const NO_TASK = new Kind('past', 'copula', 'report', 'praise');
export const PAST_OR_REPORT = new Kind('past', 'report');
export const POSSESSIVE_OR_IDLE = new Kind('possessive', 'idle');
export const REMARK = new Kind('report', 'praise', 'urge');
export const SAYING = new Kind('report', 'praise', 'order', 'assign', 'request', 'propose', 'urge', 'conclude');
export const SECTION = new Kind('assessing', 'tasking', 'praise');
export const SPEAKER_NAME = new Kind('self', 'selfname');
export const SPEAKER_PRONOUN = new Kind('we', 'self');
export const SPEAKING = new Kind(
  'report',
  'order',
  'assign',
  'request',
  'propose',
  'urge',
  'obligation',
  'passive',
  'conclude',
  'past',
);
export const STATING = new Kind('past', 'aspect', 'copula', 'report', 'praise');
export const SUBORDINATE = new Kind('relative', 'reason', 'past');
export const TAKING_OBJECT = new Kind('possessive', 'order', 'assign', 'request', 'propose');
export const TASK_BEGINNING = new Kind('deed', 'adverb', 'obligation', 'negative');
export const TELLING = new Kind('past', 'report', 'praise');
export const TELLING_FACTS = new Kind('past', 'report', 'praise', 'copula');
export const TENSE = new Kind('aspect', 'past');
export const WHOSE = new Kind('possessive', 'conclude');
export const URGENT_OR_DUE = new Kind('urgent', 'finish');
export const URGENT_OR_NEGATIVE = new Kind('urgent', 'negative');
export const ADVERB_OR_PAST = new Kind('adverb', 'past');
export const ATTENDED = new Kind('meeting', 'chairing', 'inperson_meeting', 'venue', 'heldat', 'reviewing');
export const BEHIND_PLACE = new Kind('heldat', 'chairing', 'inperson', 'online', 'connective', 'among');
export const CLAIMING = new Kind('chairing', 'hearing', 'opening');
export const CONVENING_OR_MEETING = new Kind('convening', 'meeting');
export const CONVENING_OR_REVIEWING = new Kind('convening', 'reviewing');
export const DEED_OR_COMMAND = new Kind('deed', 'order', 'assign');
export const MEETING_OR_CHAIRING = new Kind('meeting', 'chairing');
export const MEETING_OR_HELD = new Kind('meeting', 'heldat');
export const MEETING_OR_LED = new Kind('meeting', 'chairing', 'convening');
export const MEETING_TOLD = new Kind('meeting', 'heldat', 'chairing');
export const POSSESSIVE_OR_ACCORDING = new Kind('possessive', 'according');
export const POSSESSIVE_OR_MEETING = new Kind('possessive', 'meeting');
export const PRESENT = new Kind('inperson', 'inperson_meeting');
export const VERBAL = new Kind('deed', 'obligation', 'adverb', 'negative', 'passive', 'lead', 'support');
/** Words that say something of the meeting, behind its name. */
export const SAID_OF_MEETING = new Kind(
  'heldat',
  'chairing',
  'opening',
  'report',
  'aspect',
  'past',
  'perfect',
  'unreached',
  'having',
  'copula',
  'passive',
  'described',
  'bydoer',
  'online',
  'inperson',
  'order',
  'assign',
  'request',
  'propose',
  'urge',
);
