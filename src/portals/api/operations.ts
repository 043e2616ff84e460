import type { Operation } from './operation.ts';
import { bboxOperation } from './os/bbox.operation.ts';
import { findOperation } from './os/find.operation.ts';
import { nearestOperation as osNearestOperation, radiusOperation } from './os/near-operations.ts';
import { osPostcodeOperation } from './os/postcode.operation.ts';
import { uprnOperation } from './os/uprn.operation.ts';
import { areaKindsOperation } from './places/area-kinds.operation.ts';
import { areaOperation } from './places/area.operation.ts';
import { areasAtOperation } from './places/areas-at.operation.ts';
import { areasOfKindOperation } from './places/areas-of-kind.operation.ts';
import { assetOperation } from './places/asset.operation.ts';
import { assetsOperation } from './places/assets.operation.ts';
import { layersOperation } from './places/layers.operation.ts';
import { nearestOperation } from './places/nearest.operation.ts';
import { postcodeOperation } from './places/postcode.operation.ts';
import { propertyOperation } from './places/property.operation.ts';
import { referencesOperation } from './places/references.operation.ts';
import { searchOperation } from './places/search.operation.ts';
import { streetPropertiesOperation } from './places/street-properties.operation.ts';
import { streetOperation } from './places/street.operation.ts';
import { createRequestOperation } from './requests/create-request.operation.ts';
import { requestDetailsOperation } from './requests/request-details.operation.ts';
import { answerQuestionOperation } from './conversations/answer-question.operation.ts';
import { changeLanguageOperation } from './conversations/change-language.operation.ts';
import { discardConversationOperation } from './conversations/discard-conversation.operation.ts';
import { getConversationOperation } from './conversations/get-conversation.operation.ts';
import { handOverOperation } from './conversations/hand-over.operation.ts';
import { startConversationOperation } from './conversations/start-conversation.operation.ts';
import { submitConversationOperation } from './conversations/submit-conversation.operation.ts';
import { summaryOperation } from './conversations/summary.operation.ts';
import { answerAskOperation } from './asks/answer-ask.operation.ts';
import { getAskOperation } from './asks/get-ask.operation.ts';
import { listAsksOperation } from './asks/list-asks.operation.ts';
import { getFileOperation } from './files/get-file.operation.ts';
import { sendFileOperation } from './files/send-file.operation.ts';
import { answersSchemaOperation } from './services/answers-schema.operation.ts';
import { listServicesOperation } from './services/list-services.operation.ts';
import { serviceDetailsOperation } from './services/service-details.operation.ts';

/** Everything that can be asked in our own shape, in the order of the documentation. */
export const ownOperations: readonly Operation[] = [
  searchOperation,
  propertyOperation,
  postcodeOperation,
  nearestOperation,
  referencesOperation,
  streetOperation,
  streetPropertiesOperation,
  areasAtOperation,
  areaKindsOperation,
  areasOfKindOperation,
  areaOperation,
  layersOperation,
  assetsOperation,
  assetOperation,
  listServicesOperation,
  serviceDetailsOperation,
  answersSchemaOperation,
  createRequestOperation,
  requestDetailsOperation,
  sendFileOperation,
  getFileOperation,
  startConversationOperation,
  getConversationOperation,
  answerQuestionOperation,
  changeLanguageOperation,
  summaryOperation,
  submitConversationOperation,
  handOverOperation,
  discardConversationOperation,
  getAskOperation,
  answerAskOperation,
  listAsksOperation,
];

/** The same in the shape of the OS Places API. */
export const osOperations: readonly Operation[] = [
  findOperation,
  osPostcodeOperation,
  uprnOperation,
  osNearestOperation,
  radiusOperation,
  bboxOperation,
];

export const operations: readonly Operation[] = [...ownOperations, ...osOperations];
