/** Laboratory analytes: conversion between mass and amount of substance. */
export * from "../analytes/analytes.ts";
