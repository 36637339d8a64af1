using System.Text.Json;

namespace Serverless.Conformance.Tests.Execution;

internal abstract class ShapeObject(JsonElement data) : SceneObject(data);
