/** Crosswalk: conversion of terms to codes of public systems, FHIR R5 and CDISC, and back. */
export * from "../vocabulary/crosswalk.ts";
