import { z } from 'zod';

/** How high somebody stands, highest first. */
export const seniority = z
  .enum(['founder', 'owner', 'c_suite', 'partner', 'vp', 'head', 'director', 'senior', 'manager', 'entry'])
  .meta({ id: 'Seniority' });
export type Seniority = z.infer<typeof seniority>;

/** What somebody works on. */
export const jobFunction = z
  .enum([
    ...['engineering', 'information_technology', 'security', 'data', 'product', 'design', 'research'],
    ...['marketing', 'communications', 'sales', 'business_development', 'customer_success', 'support'],
    ...['operations', 'supply_chain', 'procurement', 'project_management', 'finance', 'legal', 'compliance'],
    ...['human_resources', 'administration', 'education', 'healthcare', 'consulting'],
  ] as const)
  .meta({ id: 'JobFunction' });
export type JobFunction = z.infer<typeof jobFunction>;

/** How far a company is funded. */
export const fundingStage = z
  .enum([
    ...['bootstrapped', 'pre_seed', 'seed', 'series_a', 'series_b', 'series_c', 'series_d', 'series_e', 'series_f'],
    ...['venture_backed', 'private_equity', 'public'],
  ] as const)
  .meta({ id: 'FundingStage' });
export type FundingStage = z.infer<typeof fundingStage>;

/** What a company does: our own list, with ids that stay. */
export const industry = z
  .enum([
    ...['software', 'developer_tools', 'cloud', 'hosting', 'domains', 'backup', 'email', 'communication'],
    ...['remote_access', 'security', 'identity', 'vpn', 'iot', 'productivity', 'creativity', 'social', 'dating'],
    ...['artificial_intelligence', 'data_analytics', 'it_services', 'hardware', 'semiconductors', 'electronics'],
    ...['robotics', 'telecommunications', 'ecommerce', 'marketplaces', 'fintech', 'finance', 'banking', 'payments'],
    ...['investing', 'venture_capital', 'private_equity', 'insurance', 'cryptocurrencies', 'crowdfunding'],
    ...['accounting', 'real_estate', 'construction', 'architecture', 'engineering_services', 'education'],
    ...['universities', 'edtech', 'health', 'hospitals', 'biotechnology', 'pharmaceuticals', 'medical_devices'],
    ...['mental_health', 'fitness', 'veterinary', 'retail', 'wholesale', 'fashion', 'cosmetics', 'luxury'],
    ...['consumer_goods', 'furniture', 'toys', 'food', 'beverages', 'restaurants', 'agriculture', 'hospitality'],
    ...['travel', 'tickets', 'transport', 'airlines', 'maritime', 'rail', 'logistics', 'postal', 'automotive'],
    ...['aerospace', 'space', 'defense', 'energy', 'oil_gas', 'renewables', 'utilities', 'mining', 'chemicals'],
    ...['materials', 'manufacturing', 'machinery', 'packaging', 'printing', 'textiles', 'environment', 'waste'],
    ...['media', 'entertainment', 'gaming', 'betting', 'music', 'film', 'publishing', 'news', 'sports'],
    ...['marketing', 'advertising', 'public_relations', 'design', 'market_research', 'consulting', 'legal'],
    ...['human_resources', 'recruiting', 'facilities', 'security_services', 'government', 'politics', 'nonprofit'],
    ...['religion', 'research'],
  ] as const)
  .meta({ id: 'Industry' });
export type Industry = z.infer<typeof industry>;
