import type { PropertyDetails, PropertyRecord, Related } from '#capabilities/gazetteer';
import type { Tongue } from '#language';
import type { z } from 'zod';
import { pointOf } from './address.ts';
import { datesOf, present, sayCoded } from './coded.ts';
import type { Property, related } from './property.ts';

/** A property as the API answers it. */
export function sayProperty(record: PropertyRecord, tongue: Tongue): Property {
  const { uprn, standing, line, postcode, point, successors, predecessors, details } = record;
  return {
    ...present({ uprn: String(uprn), standing, line, postcode, point: pointOf(point) }),
    successors: successors.map(sayRelated),
    predecessors: predecessors.map(sayRelated),
    ...(details ? { details: sayDetails(details, tongue) } : {}),
  };
}

export function sayRelated({ uprn, line, standing }: Related): z.output<typeof related> {
  return present({ uprn: String(uprn), line, standing });
}

function sayDetails(details: PropertyDetails, tongue: Tongue): NonNullable<Property['details']> {
  const { stateSince, custodian, dates, parent, children } = details;
  return {
    ...present({
      status: sayCoded(details.status),
      state: sayCoded(details.state),
      stateSince: stateSince?.toString(),
      pointKind: sayCoded(details.pointKind),
      country: sayCoded(details.country),
      postal: sayCoded(details.postal),
    }),
    custodian,
    dates: datesOf(dates),
    ...sayRecords(details, tongue),
    ...(parent ? { parent: sayRelated(parent) } : {}),
    children: children.first.map(sayRelated),
    childCount: children.count,
  };
}

function sayRecords(
  { addresses, deliveryPoints, classes, organisations, references }: PropertyDetails,
  tongue: Tongue,
) {
  return {
    addresses: addresses.map(({ key, line, usrn, status, language, official, level, dates }) => ({
      ...present({ key, line, usrn: String(usrn), official, level }),
      ...present({ status: sayCoded(status), language: sayCoded(language) }),
      dates: datesOf(dates),
    })),
    deliveryPoints: deliveryPoints.map(({ udprn, line, postcode, dates }) => ({
      udprn: String(udprn),
      line: line[tongue],
      postcode,
      dates: datesOf(dates),
    })),
    classes: classes.map(({ code, words, scheme, dates }) => ({
      code,
      words,
      scheme,
      dates: datesOf(dates),
    })),
    organisations: organisations.map(({ name, legalName, dates }) => ({
      ...present({ legalName }),
      name,
      dates: datesOf(dates),
    })),
    references: references.map(({ source, reference, dates }) => ({
      source: { code: source.code, words: source.words },
      reference,
      dates: datesOf(dates),
    })),
  };
}
