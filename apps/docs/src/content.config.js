import { docsSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro:content";
import { sitePagesLoader } from "../pages/loader.js";

export const collections = { docs: defineCollection({ loader: sitePagesLoader(), schema: docsSchema() }) };
