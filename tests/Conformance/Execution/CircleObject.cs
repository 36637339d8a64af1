using System.Text.Json;

namespace Serverless.Conformance.Tests.Execution;

internal sealed class CircleObject(JsonElement data) : ShapeObject(data);
